package vn.capuy.document.composition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Columns;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperBuilder;
import vn.capuy.platform.paper.Run;
import vn.capuy.platform.paper.Signature;
import vn.capuy.platform.paper.Stack;
import vn.capuy.platform.paper.Text;

/**
 * The page in the prescribed form (36-HD/VPTW): title line, issuer, number and symbol, place and date, type and abstract,
 * body, signature with room for hand and seal, recipients. A4, margins 20/20/30/15 mm, Times, 14 points; the number of the
 * page from the second on. Before the issue number and day stand open, and it is marked as a draft.
 */
final class PrescribedPage {
    private static final double TYPE_POINTS = 16;
    private static final double SMALL_POINTS = 12;
    private static final String OPEN_NUMBER = "\u00A0".repeat(8);
    private static final String OPEN_DAY = "\u00A0".repeat(5);
    private static final String LINE = "-----";

    private final Sheet sheet;
    private final Composition composition;
    private final PaperBuilder paper = Paper.vi();

    private PrescribedPage(Sheet sheet, Composition composition) {
        this.sheet = sheet;
        this.composition = composition;
    }

    /** @param madeAt told in the file, so that equal papers are equal */
    static Paper of(Sheet sheet, Composition composition, Instant madeAt) {
        return new PrescribedPage(sheet, composition).write(madeAt);
    }

    private Paper write(Instant madeAt) {
        paper.title(sheet.typeName() + " " + number() + " " + sheet.abstractText())
                .madeAt(madeAt);
        paper.head(issuer(), motto());
        if (!sheet.isLetter()) {
            title();
        }
        addressees();
        preamble();
        new BodyText(paper).write(composition.body());
        paper.columns(below(recipients()), below(signature().stack()));
        return paper.build();
    }

    private Stack issuer() {
        String above = composition.issuerAbove() == null ? IssuerNames.above(sheet) : composition.issuerAbove();
        Stack stack = Stack.centred();
        if (!above.isBlank()) {
            stack = stack.plain(IssuerNames.upper(above));
        }
        stack = stack.bold(IssuerNames.own(sheet)).plain("*").plain("Số " + number());
        if (sheet.isLetter()) {
            stack = stack.with(
                    Text.EMPTY.with(Run.of(sheet.abstractText()).inItalics().sized(SMALL_POINTS)));
        }
        if (!sheet.issued()) {
            stack = stack.bold("DỰ THẢO");
        }
        return (urgency().isEmpty() ? stack : stack.bold(urgency())).space(1);
    }

    private String number() {
        return sheet.notation() != null
                ? sheet.notation()
                : OPEN_NUMBER + "-" + orEmpty(sheet.symbol()) + "/" + orEmpty(sheet.issuerSymbol());
    }

    private String urgency() {
        return switch (sheet.urgency()) {
            case NONE -> "";
            case URGENT -> "KHẨN";
            case VERY_URGENT -> "THƯỢNG KHẨN";
            case EXPRESS -> "HOẢ TỐC";
        };
    }

    private Stack motto() {
        return Stack.centred()
                .underlined("ĐẢNG CỘNG SẢN VIỆT NAM")
                .space(1)
                .italic(orEmpty(composition.place()) + ", " + day());
    }

    /** Days below ten and the first two months have a zero before them. */
    private String day() {
        LocalDate day = sheet.day();
        if (!sheet.issued()) {
            return "ngày" + OPEN_DAY + "tháng" + OPEN_DAY + "năm " + day.getYear();
        }
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return String.format(Locale.ROOT, "ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
    }

    private void title() {
        paper.paragraph(
                Text.EMPTY.with(
                        Run.of(IssuerNames.upper(sheet.typeName())).inBold().sized(TYPE_POINTS)),
                Alignment.CENTRE);
        paper.paragraph(Text.ofBold(within(sheet.abstractText())), Alignment.CENTRE);
        paper.paragraph(Text.of(LINE), Alignment.CENTRE);
    }

    /** "Về …" goes on from the name of the type, so it begins small. */
    private static String within(String words) {
        return words.startsWith("Về ") ? "v" + words.substring(1) : words;
    }

    private void addressees() {
        if (composition.addressees().size() == 1) {
            paper.paragraph(
                    Text.ofItalic("Kính gửi: ").plain(composition.addressees().getFirst()), Alignment.CENTRE);
        } else if (!composition.addressees().isEmpty()) {
            Stack lines = Stack.aligned(Alignment.START);
            for (String each : composition.addressees()) {
                lines = lines.plain("- " + each);
            }
            paper.add(new Columns(List.of(Stack.aligned(Alignment.END).italic("Kính gửi:"), lines), List.of(2, 3)));
        }
    }

    private void preamble() {
        composition.preamble().forEach(line -> paper.paragraph(line.startsWith("-") ? line : "- " + line));
        if (sheet.enacting() != null) {
            paper.paragraph(Text.ofBold(IssuerNames.deciding(sheet) + "\n" + sheet.enacting()), Alignment.CENTRE);
        }
    }

    /** With a line of air above it. */
    private static Stack below(Stack stack) {
        Stack lower = new Stack(stack.alignment(), List.of()).space(1);
        for (Text line : stack.lines()) {
            lower = lower.with(line);
        }
        return lower;
    }

    private Stack recipients() {
        Stack stack = Stack.aligned(Alignment.START)
                .with(Text.EMPTY.with(Run.of("Nơi nhận:").underline()));
        int last = composition.recipients().size() - 1;
        for (int i = 0; i <= last; i++) {
            String line = "- " + composition.recipients().get(i) + (i == last ? "." : ",");
            stack = stack.with(Text.EMPTY.with(Run.of(line).sized(SMALL_POINTS)));
        }
        return stack;
    }

    private Signature signature() {
        Signing signing = composition.signing();
        if (signing == null) {
            return new Signature("", "", orEmpty(sheet.signer()));
        }
        String whom = signing.onBehalfOf();
        if (whom == null && signing.capacity() == Signing.Capacity.ON_BEHALF) {
            whom = IssuerNames.represented(sheet);
        }
        String authority = whom == null ? "" : signing.capacity().mark() + IssuerNames.upper(whom);
        String title = signing.title() == null ? "" : IssuerNames.upper(signing.title());
        return new Signature(authority, title, orEmpty(sheet.signer()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
