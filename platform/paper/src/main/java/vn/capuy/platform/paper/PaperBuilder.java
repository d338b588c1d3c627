package vn.capuy.platform.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.capuy.kernel.name.Language;

/** Writes a {@link Paper} from its head to its end. Starts as an official document of A4 with its margins. */
public final class PaperBuilder {

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();
    private String title = "";
    private Instant madeAt = Instant.EPOCH;
    private Page page = Page.official();
    private Running running = Running.OFFICIAL;

    PaperBuilder(Language language) {
        this.language = language;
    }

    public PaperBuilder title(String known) {
        title = known;
        return this;
    }

    public PaperBuilder madeAt(Instant moment) {
        madeAt = moment;
        return this;
    }

    public PaperBuilder page(Page sheet) {
        page = sheet;
        return this;
    }

    public PaperBuilder running(Running margins) {
        running = margins;
        return this;
    }

    /** The two columns that begin an official document: its issuer, and whose it is with place and date. */
    public PaperBuilder head(Stack start, Stack end) {
        return add(new Columns(List.of(start, end), List.of(9, 11)));
    }

    public PaperBuilder columns(Stack... stacks) {
        return add(Columns.equal(stacks));
    }

    public PaperBuilder signatures(Signature... signatures) {
        return add(Columns.equal(Stream.of(signatures).map(Signature::stack).toArray(Stack[]::new)));
    }

    /** Recipients at the start of the line, the signature at its end. */
    public PaperBuilder signature(Stack recipients, Signature signature) {
        return columns(recipients, signature.stack());
    }

    /** The heading of the whole, in the middle. */
    public PaperBuilder heading(String text) {
        return add(new Heading(1, Text.of(text), Alignment.CENTRE));
    }

    public PaperBuilder heading(int level, String text) {
        return add(new Heading(level, Text.of(text), level == 1 ? Alignment.CENTRE : Alignment.START));
    }

    public PaperBuilder paragraph(String text) {
        return paragraph(Text.of(text));
    }

    /** A paragraph of the body: justified, its first line indented. */
    public PaperBuilder paragraph(Text text) {
        return add(new Paragraph(text, Alignment.JUSTIFIED, true));
    }

    public PaperBuilder paragraph(Text text, Alignment alignment) {
        return add(Paragraph.of(text, alignment));
    }

    public PaperBuilder field(String label, String value) {
        return fields(Field.of(label, value));
    }

    public PaperBuilder fields(Field... fields) {
        return add(new Fields(List.of(fields)));
    }

    public PaperBuilder dashes(List<Text> items) {
        return add(new Items(false, items));
    }

    public PaperBuilder numbered(List<Text> items) {
        return add(new Items(true, items));
    }

    public PaperBuilder table(UnaryOperator<TableBuilder> rows) {
        return add(rows.apply(new TableBuilder()).build());
    }

    /** A bar chart. */
    public PaperBuilder bars(List<Bar> bars) {
        return add(new Bars(bars));
    }

    /** A picture in the middle, its sides in millimetres. */
    public PaperBuilder image(byte[] bytes, double width, double height, String words) {
        return add(new Picture(bytes, width, height, words, Alignment.CENTRE));
    }

    public PaperBuilder pageBreak() {
        return add(new PageBreak());
    }

    public PaperBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    public Paper build() {
        return new Paper(language, title, madeAt, page, running, blocks);
    }
}
