package vn.capuy.platform.paper.docx;

import java.util.ArrayList;
import java.util.List;

/** Parts text where its letters turn from left-to-right to right-to-left: a run of the format has one of the two. */
final class Scripts {

    record Part(String text, boolean rightToLeft) {}

    private Scripts() {}

    /** Figures and signs stay with the letters before them; where there are no letters, they are left to right. */
    static List<Part> of(String text) {
        List<Part> parts = new ArrayList<>();
        boolean arabic = false;
        boolean decided = false;
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            byte direction = Character.getDirectionality(c);
            boolean right = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            if (right || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                if (decided && right != arabic) {
                    parts.add(new Part(text.substring(start, i), arabic));
                    start = i;
                }
                arabic = right;
                decided = true;
            }
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            parts.add(new Part(text.substring(start), arabic));
        }
        return parts;
    }
}
