# xml.etree.ElementTree: parsing, searching, changing and writing XML.
import xml.etree.ElementTree as ET

root = ET.fromstring('<?xml version="1.0"?><zoo name="City"><!-- c --><animal kind="cat" age="3">Tom<b>!</b> tail</animal><animal kind="dog"/><x:y xmlns:x="urn:x">ns &amp; é</x:y></zoo>')
print(root.tag, root.attrib, len(root), [child.tag for child in root], root[0].text, root[0][0].tail, root.get("none", "-"))
print([a.get("kind") for a in root.iter("animal")], root.find("animal[@kind='dog']").attrib, root.findtext("animal/b"), root.findall(".//b")[0].text, root.find("nothing"), root.find("{urn:x}y").text, root.findall("x:y", {"x": "urn:x"})[0].tag, "".join(root.itertext()))
dog = root.find("animal[2]")
dog.text = "Rex <3"
dog.set("age", "5")
ET.SubElement(dog, "toy", colour="red").text = "ball"
root.remove(root[0])
print(ET.tostring(root, encoding="unicode"), ET.tostring(dog), ET.tostring(root, short_empty_elements=False)[:30])
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))
tree = ET.ElementTree(root)
tree.write("zoo.xml", encoding="utf-8", xml_declaration=True)
again = ET.parse("zoo.xml").getroot()
print(open("zoo.xml", encoding="utf-8").readline(), [(event, e.tag) for event, e in ET.iterparse("zoo.xml", ("start", "end"))][:3], again.tag, ET.iselement(again))
print(ET.canonicalize("<a  b='1' a='2'/>"), ET.tostring(ET.Element("e", {"q": '"<>&\n'})), ET.Comment("hi").text, ET.XML("<r><i/></r>")[0].tag, list(ET.fromstring("<a/>")))
for bad in ("<a>", "<a></b>", "", "<a>&nope;</a>", "<a b=1/>", "x", "<a/><b/>"):
    try:
        ET.fromstring(bad)
    except ET.ParseError as error:
        print(repr(bad), error, error.position)
try:
    ET.tostring(ET.Element("a", n=5))
except TypeError as error:
    print(error)
