package vn.capuy.document.content.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads those parts of an office file that tell what it is and what it reaches for. */
final class Parts {
    /** No such part of a true file comes near it. */
    static final int LARGEST = 2 << 20;

    private static final Set<String> FETCHING =
            Set.of("attachedTemplate", "oleObject", "frame", "subDocument", "externalLinkPath");

    private String mediaType;

    /** As the parts tell it; null where none did. */
    String mediaType() {
        return mediaType;
    }

    static boolean tells(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("mimetype")
                || name.equals("META-INF/manifest.xml")
                || name.endsWith(".rels");
    }

    void read(String name, byte[] part, Set<Danger> dangers) throws IOException {
        if (name.equals("mimetype")) {
            mediaType = new String(part, StandardCharsets.US_ASCII).strip();
            return;
        }
        try (InputStream in = new ByteArrayInputStream(part);
                SafeXml xml = new SafeXml(in)) {
            while (xml.next()) {
                if (xml.begins()) {
                    element(xml, dangers);
                }
            }
        } catch (XMLStreamException e) {
            dangers.add(Danger.BROKEN);
        }
    }

    private void element(SafeXml xml, Set<Danger> dangers) {
        switch (xml.name()) {
            case "Default", "Override" -> contentType(xml.attribute("ContentType"), dangers);
            case "Relationship" -> relationship(xml, dangers);
            case "encryption-data" -> dangers.add(Danger.ENCRYPTED);
            default -> {
                // Tells nothing that matters.
            }
        }
    }

    private void contentType(String type, Set<Danger> dangers) {
        if (type.toLowerCase(java.util.Locale.ROOT).contains("macroenabled")) {
            dangers.add(Danger.MACRO);
        }
        if (type.endsWith(".main+xml")) {
            mediaType = type.substring(0, type.length() - ".main+xml".length());
        }
    }

    private static void relationship(SafeXml xml, Set<Danger> dangers) {
        String type = xml.attribute("Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        if ("External".equals(xml.attribute("TargetMode")) && FETCHING.contains(kind)) {
            dangers.add(Danger.FETCHED_FROM_ELSEWHERE);
        }
    }
}
