# A function that tries again is tested without waiting: sleep is patched, failures come from side_effect.
import time
from unittest.mock import Mock, call, patch


def retry(action, times):
    for n in range(times):
        try:
            return action()
        except ConnectionError:
            time.sleep(2 ** n)
    raise TimeoutError("gave up")


with patch("time.sleep") as sleep:
    action = Mock(side_effect=[ConnectionError, ConnectionError("again"), "ok"])
    print(retry(action, 5), action.call_count, sleep.mock_calls)
    sleep.reset_mock()
    try:
        retry(Mock(side_effect=ConnectionError), 2)
    except TimeoutError as error:
        print(error, sleep.call_args_list == [call(1), call(2)])
    sleep.reset_mock()
    print(retry(lambda: "at once", 3), sleep.called)
    sleep.assert_not_called()
