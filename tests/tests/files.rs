//! The file system of a run behaves as CPython's does on Linux, as far as WASI goes.

use content_tests::host;
use protocol::{FileContent, Outcome, Run, RunFile};

/// Runs a program that says with `assert` what has to hold.
fn holds(source: &str) {
    holds_beside(Vec::new(), source);
}

fn holds_beside(files: Vec<RunFile>, source: &str) {
    let prelude = "import errno, os\n\n\
                   def error(call, *arguments):\n    \
                       try:\n        \
                           call(*arguments)\n    \
                       except OSError as error:\n        \
                           return errno.errorcode[error.errno]\n\n";
    let mut run = Run::new(host::next_id(), format!("{prelude}{source}"));
    run.files = files;
    let report = host::run(&run);
    let told = match &report.outcome {
        Outcome::Raised { traceback } => traceback.rendered.clone(),
        other => format!("{other:?}"),
    };
    assert_eq!(report.outcome, Outcome::Finished, "{told}{}", report.text());
}

#[test]
fn files_are_where_they_are_put() {
    let files = vec![
        RunFile::text("shapes/__init__.py", "from .round import circle\n"),
        RunFile::text("shapes/round.py", "def circle(r):\n    return 3 * r * r\n"),
        RunFile::text("data.csv", "1,é\n"),
        RunFile {
            path: "dot.bin".to_owned(),
            content: FileContent::Base64("AP8=".to_owned()),
        },
        // These have no place.
        RunFile::text("data.csv", "second"),
        RunFile::text("data.csv/x", ""),
        RunFile::text("../up.txt", ""),
        RunFile::text("main.py", "no"),
    ];
    holds_beside(
        files,
        "import shapes\n\
         assert shapes.circle(2) == 12\n\
         assert open('data.csv').read() == '1,é\\n'\n\
         assert open('dot.bin', 'rb').read() == b'\\x00\\xff'\n\
         assert sorted(os.listdir()) == ['data.csv', 'dot.bin', 'main.py', 'shapes'], os.listdir()\n\
         assert os.listdir('..') == ['learner']\n\
         assert 'def error' in open('main.py').read()\n",
    );
}

#[test]
fn modes_of_open_do_what_they_say() {
    holds(
        "with open('f', 'w') as f: f.write('one\\n')\n\
         with open('f', 'a') as f:\n    \
             f.write('two\\n'); f.flush(); f.seek(0); f.write('three\\n')\n\
         assert open('f').read() == 'one\\ntwo\\nthree\\n'\n\
         assert error(open, 'f', 'x') == 'EEXIST'\n\
         assert error(open, '.') == error(open, '.', 'w') == 'EISDIR'\n\
         assert error(open, 'no/f', 'w') == error(open, 'no') == 'ENOENT'\n\
         assert error(open, 'f/g') == 'ENOTDIR'\n\
         assert error(open, 'x' * 300, 'w') == 'ENAMETOOLONG'\n\
         with open('f', 'r+b') as f:\n    \
             f.seek(16); f.write(b'!'); f.truncate(18); f.seek(0)\n    \
             assert f.read() == b'one\\ntwo\\nthree\\n\\0\\0!\\0'\n\
         os.truncate('f', 3)\n\
         assert open('f').read() == 'one' and os.path.getsize('f') == 3\n\
         read, write = os.open('f', os.O_RDONLY), os.open('f', os.O_WRONLY)\n\
         assert error(os.write, read, b'x') == error(os.read, write, 1) == 'EBADF'\n\
         assert error(os.lseek, read, -5, 0) == 'EINVAL'\n\
         os.close(read)\n\
         assert error(os.read, read, 1) == 'EBADF'\n",
    );
}

#[test]
fn folders_are_made_moved_and_removed() {
    holds(
        "import shutil\n\
         os.makedirs('a/b/c')\n\
         assert error(os.mkdir, 'a') == error(os.makedirs, 'a/b') == 'EEXIST'\n\
         os.makedirs('a/b', exist_ok=True)\n\
         assert error(os.rmdir, 'a') == 'ENOTEMPTY'\n\
         assert error(os.rmdir, 'main.py') == error(os.stat, 'main.py/') == 'ENOTDIR'\n\
         assert error(os.unlink, 'a') == 'EISDIR'\n\
         open('f', 'w').write('f'); open('g', 'w').write('g')\n\
         os.replace('f', 'g')\n\
         assert open('g').read() == 'f' and not os.path.exists('f')\n\
         assert error(os.rename, 'a', 'a/b/x') == 'EINVAL'\n\
         assert error(os.rename, 'g', 'a') == 'EISDIR'\n\
         assert error(os.rename, 'a', 'g') == 'ENOTDIR'\n\
         os.mkdir('empty'); os.rename('a/b', 'empty')\n\
         assert os.listdir('empty') == ['c'] and os.listdir('a') == []\n\
         assert error(os.rename, 'a', 'empty') == 'ENOTEMPTY'\n\
         os.chdir('empty/c')\n\
         assert os.getcwd() == '/home/learner/empty/c' and os.path.samefile('../../g', '/home/learner/g')\n\
         os.chdir('/home/learner')\n\
         for n in range(300): open(f'empty/{n}', 'w').close()\n\
         assert len(set(os.listdir('empty'))) == 301\n\
         for entry in os.scandir('empty'):\n    \
             if entry.is_file(): os.remove(entry.path)\n\
         assert os.listdir('empty') == ['c']\n\
         shutil.copytree('empty', 'copy'); shutil.rmtree('empty'); shutil.move('copy', 'moved')\n\
         assert sorted(os.listdir()) == ['a', 'g', 'main.py', 'moved']\n",
    );
}

#[test]
fn hard_links_are_one_file_and_others_are_refused() {
    holds(
        "open('f', 'w').write('1')\n\
         os.link('f', 'g')\n\
         open('g', 'a').write('2')\n\
         assert open('f').read() == '12' and os.stat('f').st_nlink == 2 and os.path.samefile('f', 'g')\n\
         os.remove('f')\n\
         assert os.stat('g').st_nlink == 1\n\
         os.mkdir('d')\n\
         assert error(os.link, 'g', 'd') == 'EEXIST' and error(os.link, 'd', 'e') == 'EPERM'\n\
         assert error(os.readlink, 'g') == 'EINVAL' and error(os.readlink, 'no') == 'ENOENT'\n",
    );
}

#[test]
fn files_and_folders_have_times() {
    holds(
        "import time\n\
         before = time.time() - 1\n\
         open('f', 'w').write('x')\n\
         status = os.stat('f')\n\
         assert before < status.st_mtime < time.time() + 1, status\n\
         assert before < os.stat('.').st_mtime < time.time() + 1\n\
         first = os.stat('f').st_mtime\n\
         open('f', 'a').write('y')\n\
         assert os.stat('f').st_mtime > first\n\
         os.utime('f', (1000, 2000.5))\n\
         assert (os.stat('f').st_atime, os.path.getmtime('f')) == (1000, 2000.5)\n\
         os.utime('f')\n\
         assert os.path.getmtime('f') > before\n",
    );
}

#[test]
fn a_module_written_late_is_found_at_once() {
    holds(
        "for n in range(20):\n    \
             with open(f'late{n}.py', 'w') as f: f.write(f'n = {n}')\n    \
             assert __import__(f'late{n}').n == n\n",
    );
}

#[test]
fn a_full_disk_is_an_error_and_can_be_cleared() {
    holds(
        "def fill():\n    \
             with open('big', 'wb', buffering=0) as f:\n        \
                 while True: f.write(bytes(1_000_000))\n\
         assert error(fill) == 'ENOSPC'\n\
         assert os.path.getsize('big') > 50_000_000\n\
         assert error(os.truncate, 'big', 1 << 40) == 'ENOSPC'\n\
         os.remove('big')\n\
         for n in range(10):\n    \
             with open('again', 'wb') as f: f.write(bytes(20_000_000))\n\
         assert os.path.getsize('again') == 20_000_000\n",
    );
}
