package vn.capuy.document.book;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.document.book.BookForm.Column;
import vn.capuy.document.registry.Urgency;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.caller.Clearance;

/** The columns of the two registers. That offices keep them so is generally known [M]; no regulation was read on it. */
final class BookForms {
    static final BookForm<OutgoingLine> OUTGOING = new BookForm<>(
            "outgoing",
            List.of(
                    new Column<>("book.notation", 9, (line, in) -> line.notation()),
                    new Column<>("book.day", 8, (line, in) -> BookForm.day(line.issuedOn())),
                    new Column<>("book.type", 8, (line, in) -> line.typeName()),
                    new Column<>(
                            "book.abstract",
                            26,
                            (line, in) -> BookForm.or(line.abstractText(), BookForm.say(in, "book.withheld"))),
                    new Column<>("book.signer", 10, (line, in) -> BookForm.or(line.signer(), "")),
                    new Column<>("book.recipients", 18, (line, in) -> BookForm.or(line.recipients(), "")),
                    new Column<>(
                            "book.copies", 5, (line, in) -> line.copies() == 0 ? "" : String.valueOf(line.copies())),
                    new Column<>("book.kept", 8, (line, in) -> BookForm.or(line.kept(), "")),
                    new Column<>("book.level", 7, (line, in) -> level(line.secrecy(), line.urgency(), in)),
                    new Column<>("book.note", 6, (line, in) -> line.voided() ? BookForm.say(in, "book.voided") : "")));

    static final BookForm<IncomingLine> INCOMING = new BookForm<>(
            "incoming",
            List.of(
                    new Column<>("book.number", 5, (line, in) -> String.valueOf(line.number())),
                    new Column<>("book.arrived", 8, (line, in) -> BookForm.day(line.arrivedOn())),
                    new Column<>("book.sender", 12, (line, in) -> line.sender()),
                    new Column<>("book.notation", 9, (line, in) -> BookForm.or(line.notation(), "")),
                    new Column<>("book.day", 8, (line, in) -> BookForm.day(line.dated())),
                    new Column<>(
                            "book.abstract",
                            22,
                            (line, in) -> BookForm.or(line.abstractText(), BookForm.say(in, "book.withheld"))),
                    new Column<>("book.routing", 14, (line, in) -> BookForm.or(line.note(), "")),
                    new Column<>("book.handler", 11, (line, in) -> BookForm.or(line.handler(), "")),
                    new Column<>("book.due", 8, (line, in) -> BookForm.day(line.dueOn())),
                    new Column<>("book.result", 14, BookForms::result),
                    new Column<>("book.level", 7, (line, in) -> level(line.secrecy(), line.urgency(), in)),
                    new Column<>("book.note", 6, (line, in) -> line.voided() ? BookForm.say(in, "book.voided") : "")));

    private BookForms() {}

    private static String level(Clearance secrecy, Urgency urgency, Language in) {
        return Stream.of(
                        secrecy == Clearance.NONE ? "" : BookForm.say(in, "book.secrecy." + secrecy),
                        urgency == Urgency.NONE ? "" : BookForm.say(in, "book.urgency." + urgency))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String result(IncomingLine line, Language in) {
        return Stream.of(
                        BookForm.say(in, "book.state." + line.state()),
                        BookForm.day(line.finishedOn()),
                        BookForm.or(line.answerNotation(), ""),
                        BookForm.or(line.result(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
