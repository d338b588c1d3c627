package vn.capuy.platform.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreaksTest {
    private static List<String> pieces(String text) {
        var breaks = new Breaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to > from) {
                pieces.add(text.substring(from, to));
            }
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    @Test
    void a_date_stays_whole() {
        assertEquals(
                List.of("đến ", "31/3/2023 ", "còn"),
                pieces("đến 31/3/2023 còn").stream()
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    @Test
    void a_link_can_be_broken_before_its_slashes() {
        List<String> pieces = pieces("https://capuy.example/api/document/v1/indicators");
        assertTrue(pieces.contains("/document"), pieces.toString());
        assertTrue(pieces.contains("/v1"), pieces.toString());
    }
}
