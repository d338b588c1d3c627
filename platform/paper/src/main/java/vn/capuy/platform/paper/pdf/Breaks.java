package vn.capuy.platform.paper.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end. The layout ends lines before every slash, for the sake of long links, and so in the midst of a
 * Vietnamese date; between digits a slash holds them together.
 */
final class Breaks implements FSTextBreaker {
    private final FSTextBreaker all = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
    private String text = "";

    @Override
    public int next() {
        int place = all.next();
        while (place != BreakIterator.DONE && isWithinDate(place)) {
            place = all.next();
        }
        return place;
    }

    private boolean isWithinDate(int place) {
        return isSlashBetweenDigits(place) || isSlashBetweenDigits(place - 1);
    }

    private boolean isSlashBetweenDigits(int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) == '/'
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    @Override
    public void setText(String whole) {
        text = whole;
        all.setText(whole);
    }
}
