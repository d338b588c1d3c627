package vn.capuy.document.content.look;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Follows the bytes of a PDF and listens for its names, such as {@code /JavaScript}, also where letters of theirs are
 * written as numbers ({@code /J#61vaScript}). It keeps nothing but the name at hand.
 */
final class PdfNames {
    private static final int LONGEST = 32;
    private static final String DELIMITERS = "()<>[]{}/%";

    private final Set<Danger> dangers;
    private final byte[] name = new byte[LONGEST];
    private int length = -1;
    private int escape = -1;
    private int digits;
    private String before = "";

    /** Codings beside the usual one were named: what they hold cannot be told by unpacking it. */
    private boolean unusual;

    private boolean objects;
    private boolean coded;
    private boolean unusualHere;

    PdfNames(Set<Danger> dangers) {
        this.dangers = dangers;
    }

    void take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            take((char) (bytes[i] & 0xFF));
        }
    }

    void take(char each) {
        boolean space = each <= ' ';
        if (space || DELIMITERS.indexOf(each) >= 0) {
            end();
            if (each == '/') {
                length = 0;
            } else if (!space) {
                before = "";
            }
        } else if (length < 0) {
            before = "";
        } else {
            letter(each);
        }
    }

    private void letter(char each) {
        if (escape >= 0 && Character.digit(each, 16) >= 0) {
            escape = escape * 16 + Character.digit(each, 16);
            if (++digits == 2) {
                put(escape);
                escape = -1;
            }
        } else if (each == '#') {
            escape = 0;
            digits = 0;
        } else {
            put(each);
        }
    }

    private void put(int letter) {
        if (length < LONGEST) {
            name[length] = (byte) letter;
        }
        length++;
    }

    private void end() {
        if (length >= 0 && length <= LONGEST) {
            heard(new String(name, 0, length, StandardCharsets.ISO_8859_1));
        }
        length = -1;
        escape = -1;
    }

    private void heard(String heard) {
        switch (heard) {
            case "JavaScript" -> dangers.add(Danger.SCRIPT);
            case "Launch" -> dangers.add(Danger.STARTS_PROGRAM);
            case "EmbeddedFile", "EmbeddedFiles", "RichMedia" -> dangers.add(Danger.ATTACHMENT);
            case "Encrypt" -> dangers.add(Danger.ENCRYPTED);
            case "ObjStm", "XRef" -> objects = true;
            case "Filter" -> coded = true;
            case "LZWDecode", "ASCII85Decode", "ASCIIHexDecode", "RunLengthDecode", "Crypt" -> unusual();
            case "FlateDecode" -> {
                if (before.equals(heard)) {
                    unusual();
                }
            }
            default -> {
                // Says nothing that matters here.
            }
        }
        before = heard;
    }

    private void unusual() {
        unusual = true;
        unusualHere = true;
    }

    boolean unusualCoding() {
        return unusual;
    }

    /**
     * A stream begins here, and by how it unpacked its coding is the usual one or not: what holds objects must not be hidden.
     */
    void stream(boolean unpacked) {
        if (objects && coded && (!unpacked || unusualHere)) {
            dangers.add(Danger.HIDDEN_PARTS);
        }
        objects = false;
        coded = false;
        unusualHere = false;
    }
}
