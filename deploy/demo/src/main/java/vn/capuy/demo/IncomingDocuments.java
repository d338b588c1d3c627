package vn.capuy.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came in at the Office of the district committee from the term's first day to the end of 2023. */
final class IncomingDocuments {
    static final List<String> OUTSIDE = List.of(
            "Uỷ ban nhân dân huyện Bình Liêu",
            "Công an huyện Bình Liêu",
            "Ban Chỉ huy Quân sự huyện Bình Liêu",
            "Ngân hàng Chính sách xã hội huyện");

    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    private static final int LETTERS = 320;

    private final Table table = new Table(
            "24-incoming.csv",
            "organisation,number,arrived_on,sender,sender_name,notation,dated,type,abstract,urgency,secrecy,routed_on,"
                    + "routing_note,handler_organisation,handler_name,handler_member,due_on,state,finished_on,result,"
                    + "answer_notation,answered_on,forwarded_to,void_reason");

    private final Organisation organisation;
    private final Chance chance = Chance.of("incoming");
    private final List<NamedCsvRecord> topics = Phrases.of("topics.csv");
    private final List<NamedCsvRecord> letters = Phrases.of("incoming.csv");
    private final List<Map<String, String>> answers;
    private final Map<String, Integer> notations = new HashMap<>();

    IncomingDocuments(Organisation organisation, Documents documents) {
        this.organisation = organisation;
        this.answers = Recipients.standing(documents, "BL").stream()
                .filter(document -> !document.get("type").equals("PLAN"))
                .toList();
        List<IncomingPaper> papers = new ArrayList<>();
        for (LocalDate dated : chance.officeDays(LETTERS, Calendar.TERM_START, LAST.minusDays(20))) {
            papers.add(letter(dated));
        }
        papers.addAll(guiding(documents));
        papers.addAll(reports(documents));
        papers.sort(Comparator.comparing(IncomingPaper::arrived));
        Map<Integer, Integer> last = new HashMap<>();
        papers.forEach(paper -> write(paper, last.merge(paper.arrived().getYear(), 1, Integer::sum)));
    }

    private IncomingPaper letter(LocalDate dated) {
        NamedCsvRecord letter = chance.pick(letters);
        int number = notations.merge(letter.getField("symbol") + dated.getYear(), chance.between(1, 9), Integer::sum);
        String symbol = letter.getField("symbol");
        // Offices of the State write number/symbol, those of the Party number-symbol.
        String notation = (letter.getField("sender").isEmpty() ? "%d/%s" : "%02d-%s").formatted(number, symbol);
        return new IncomingPaper(
                arrival(dated),
                blankToNull(letter.getField("sender")),
                blankToNull(letter.getField("name")),
                notation,
                dated,
                letter.getField("type"),
                text(letter.getField("vi"), dated),
                urgency(),
                letter.getField("handler"),
                letter.getField("note"),
                blankToNull(letter.getField("result")));
    }

    /** What the province's register says went to all below it. */
    private List<IncomingPaper> guiding(Documents documents) {
        return ofRegister(documents, "QN", List.of("RESOLUTION", "DIRECTIVE", "PROGRAMME"), 100).stream()
                .map(document -> paper(
                        document,
                        "BL-VP",
                        "Văn phòng tham mưu Ban Thường vụ triển khai",
                        "Đã ban hành văn bản triển khai"))
                .toList();
    }

    /** Reports of the communes, of which the Office takes note. */
    private List<IncomingPaper> reports(Documents documents) {
        return organisation.communes("BL").stream()
                .flatMap(commune -> ofRegister(documents, commune.committee(), List.of("REPORT"), 60).stream())
                .map(document -> paper(document, "BL-VP", "Văn phòng tổng hợp", null))
                .toList();
    }

    private List<Map<String, String>> ofRegister(Documents documents, String issuer, List<String> types, int percent) {
        return Recipients.standing(documents, issuer).stream()
                .filter(document -> types.contains(document.get("type")))
                .filter(document -> {
                    LocalDate issued = LocalDate.parse(document.get("issued_on"));
                    return !issued.isBefore(Calendar.TERM_START) && issued.isBefore(LAST.minusDays(20));
                })
                .filter(document -> chance.percent(percent))
                .toList();
    }

    private IncomingPaper paper(Map<String, String> document, String handler, String note, String result) {
        LocalDate issued = LocalDate.parse(document.get("issued_on"));
        return new IncomingPaper(
                arrival(issued),
                document.get("issuer"),
                null,
                Recipients.notation(organisation, document),
                issued,
                document.get("type"),
                document.get("abstract"),
                document.get("urgency"),
                handler,
                note,
                result);
    }

    private LocalDate arrival(LocalDate dated) {
        return OfficeDays.onOrAfter(dated.plusDays(chance.between(1, 5)));
    }

    private String urgency() {
        int lot = chance.between(1, 100);
        return lot > 12 ? "NONE" : lot > 4 ? "URGENT" : lot > 1 ? "VERY_URGENT" : "EXPRESS";
    }

    private String text(String template, LocalDate day) {
        List<NamedCsvRecord> ofThatTime = topics.stream()
                .filter(topic -> !LocalDate.parse(topic.getField("from")).isAfter(day)
                        && !LocalDate.parse(topic.getField("to")).isBefore(day))
                .toList();
        return template.replace("{topic}", chance.pick(ofThatTime).getField("vi"))
                .replace("{month}", String.valueOf(day.getMonthValue()))
                .replace("{quarter}", String.valueOf((day.getMonthValue() + 2) / 3))
                .replace("{year}", String.valueOf(day.getYear()));
    }

    private void write(IncomingPaper paper, int number) {
        IncomingCourse course = IncomingCourse.of(paper, chance, answers);
        Map<String, String> answer = course.answer();
        table.row(
                "BL",
                number,
                paper.arrived(),
                paper.sender(),
                paper.senderName(),
                paper.notation(),
                paper.dated(),
                paper.type(),
                paper.text(),
                paper.urgency(),
                "NONE",
                course.routed(),
                course.routed() == null ? null : paper.note(),
                course.routed() == null ? null : paper.handler(),
                null,
                null,
                course.due(),
                course.state(),
                course.finished(),
                course.result(),
                answer == null ? null : Recipients.notation(organisation, answer),
                answer == null ? null : answer.get("issued_on"),
                course.forwardedTo(),
                course.voidReason());
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    Table table() {
        return table;
    }
}
