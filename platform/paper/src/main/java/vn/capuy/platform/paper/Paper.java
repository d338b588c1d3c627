package vn.capuy.platform.paper;

import java.time.Instant;
import java.util.List;
import vn.capuy.kernel.name.Language;

/**
 * A document on paper (văn bản).
 *
 * @param language in which it is written, hence also the side on which its lines begin
 * @param title by which it is known to those who look for it; not printed
 * @param madeAt written into the file as its date of creation, so that equal papers give equal files
 */
public record Paper(Language language, String title, Instant madeAt, Page page, Running running, List<Block> blocks) {

    public Paper {
        title = Printable.text(title);
        blocks = List.copyOf(blocks);
    }

    public static PaperBuilder vi() {
        return in(Language.VI);
    }

    public static PaperBuilder en() {
        return in(Language.EN);
    }

    public static PaperBuilder ar() {
        return in(Language.AR);
    }

    public static PaperBuilder in(Language language) {
        return new PaperBuilder(language);
    }

    /** Blocks, and the cells of tables: what laying out a paper costs. */
    public int pieces() {
        int pieces = blocks.size();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                for (Row row : table.rows()) {
                    pieces += row.cells().size();
                }
            } else if (block instanceof Bars chart) {
                pieces += 3 * chart.bars().size();
            }
        }
        return pieces;
    }

    public boolean rightToLeft() {
        return language == Language.AR;
    }
}
