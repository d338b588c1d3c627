package vn.capuy.platform.paper.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Parts a paragraph into runs of one direction, by the bidirectional algorithm of Unicode as the JDK has it. */
final class Directions implements BidiSplitter {

    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        int flags = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        bidi = new Bidi(paragraph, direction == NEUTRAL ? Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT : flags);
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    /** The layout asks for runs by where they start; it puts them into their visual order itself. */
    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = bidi.getRunStart(run);
        return new BidiTextRun(start, bidi.getRunLimit(run) - start, bidi.getRunLevel(run) % 2 == 1 ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        Bidi base = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return base.baseIsLeftToRight() ? LTR : RTL;
    }
}
