package vn.capuy.platform.paper.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Gives Arabic letters their joined forms, and turns right-to-left runs round for a device that writes to the right. */
final class Letters implements BidiReorderer {

    private static final String BRACKETS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder turned = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int c = text.codePointBefore(end);
            turned.appendCodePoint(mirrored(c));
            end -= Character.charCount(c);
        }
        return turned.toString();
    }

    private static int mirrored(int c) {
        int place = BRACKETS.indexOf(c);
        return place < 0 ? c : BRACKETS.charAt(place ^ 1);
    }

    @Override
    public String shapeText(String text) {
        return Joining.join(text);
    }

    /** For letters whose joined form a face lacks: the letters themselves. */
    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
