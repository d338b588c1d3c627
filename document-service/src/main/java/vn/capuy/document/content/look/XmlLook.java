package vn.capuy.document.content.look;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Looks into XML: it must be read to its end, have no document type definition and bear a signature. */
final class XmlLook {
    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

    private XmlLook() {}

    static void into(File file, Set<Danger> dangers) throws IOException {
        boolean signed = false;
        try (InputStream in = Files.newInputStream(file.toPath());
                SafeXml xml = new SafeXml(in)) {
            while (xml.next()) {
                signed |= xml.begins() && "Signature".equals(xml.name()) && SIGNATURES.equals(xml.namespace());
            }
        } catch (SafeXml.DocumentType e) {
            dangers.add(Danger.DOCUMENT_TYPE);
            return;
        } catch (XMLStreamException e) {
            dangers.add(Danger.BROKEN);
            return;
        }
        if (!signed) {
            dangers.add(Danger.UNSIGNED);
        }
    }
}
