# Python imports modules and packages from zip archives on sys.path.
import sys
import zipfile
import zipimport

with zipfile.ZipFile("bundle.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("inside.py", "value = 'zipped'\ndef where():\n    return __file__\n")
    archive.writestr("zpkg/__init__.py", "from .part import number\n")
    archive.writestr("zpkg/part.py", "number = 99\n")
    archive.writestr("__main__.py", "print('main of the archive')\n")

sys.path.insert(0, "/home/learner/bundle.zip")
import inside
import zpkg

print(inside.value, inside.where(), zpkg.number, list(zpkg.__path__))
print(type(inside.__loader__).__name__, inside.__loader__.is_package("zpkg"))
try:
    import zpkg.absent
except ModuleNotFoundError as error:
    print(error)
import runpy

runpy.run_path("bundle.zip")
try:
    zipimport.zipimporter("main.py")
except zipimport.ZipImportError as error:
    print(error)
