package vn.capuy.demo;

import static vn.capuy.demo.DocumentType.DECISION;
import static vn.capuy.demo.DocumentType.DIRECTIVE;
import static vn.capuy.demo.DocumentType.GUIDANCE;
import static vn.capuy.demo.DocumentType.PLAN;
import static vn.capuy.demo.DocumentType.PROGRAMME;
import static vn.capuy.demo.DocumentType.RESOLUTION;
import static vn.capuy.demo.DocumentType.WORKING_REGULATION;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the documents hang together: what was issued on the topic of a guiding document implements it, directly or through the
 * committee above; a committee's rules of work replace each other; what reorganises a steering committee amends its rules.
 * Which bodies issued nothing is what the registers leave open.
 */
final class Lineages {
    /** Of which topic each guiding document of the centre is, by its notation. */
    private static final Map<String, String> OF_THE_CENTRE = Map.of(
            "05-CT/TW", "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
            "04-NQ/TW", "nâng cao chất lượng sinh hoạt chi bộ",
            "12-NQ/TW", "công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng");

    private static final Set<DocumentType> GUIDING = Set.of(RESOLUTION, DIRECTIVE);
    private static final Set<DocumentType> IMPLEMENTING = Set.of(RESOLUTION, DIRECTIVE, PROGRAMME, PLAN, GUIDANCE);
    private static final String RULES_OF_WORK = "Quy chế làm việc của Ban Chấp hành";
    private static final String STEERING_COMMITTEE = "Ban Chỉ đạo";
    /** What comes later than that belongs to something else. */
    private static final int MONTHS = 18;

    private final Table table =
            new Table("23-lineage.csv", "issuer,notation,issued_on,kind,to_issuer,to_notation,to_issued_on,note");
    private final Map<String, String> above = new HashMap<>();
    private final List<Issued> documents;
    private final Set<List<Object>> entered = new HashSet<>();

    /** A document that stands and is open to all. */
    private record Issued(
            String issuer, DocumentType type, String notation, LocalDate day, String text, String body, String topic) {
        boolean isOn(String topicAsked) {
            return topicAsked.equals(topic);
        }
    }

    Lineages(Organisation organisation, Documents register) {
        List<String> topics = Phrases.of("topics.csv").stream()
                .map((NamedCsvRecord topic) -> topic.getField("vi"))
                .toList();
        documents = register.table()
                .records()
                .filter(row ->
                        row.get("void_reason").isEmpty() && row.get("secrecy").equals("NONE"))
                .map(row -> issued(row, organisation.unit(row.get("issuer")).symbol(), topics))
                .sorted(Comparator.comparing(Issued::day)
                        .thenComparing(Issued::issuer)
                        .thenComparing(Issued::notation))
                .toList();
        above.put("BL", "QN");
        above.put("TY", "QN");
        organisation.communes("BL").forEach(commune -> above.put(commune.committee(), "BL"));
        organisation.newCommunes().forEach(commune -> above.put(commune.committee(), "QN"));
        OF_THE_CENTRE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(guide -> ofTheCentre(guide.getKey(), guide.getValue()));
        documents.stream()
                .filter(document -> document.topic() != null && IMPLEMENTING.contains(document.type()))
                .forEach(this::ofTheCommitteeAbove);
        rulesOfWork();
        steeringCommittees();
    }

    private static Issued issued(Map<String, String> row, String symbol, List<String> topics) {
        DocumentType type = DocumentType.valueOf(row.get("type"));
        int number = Integer.parseInt(row.get("number"));
        String text = row.get("abstract");
        return new Issued(
                row.get("issuer"),
                type,
                "%02d-%s/%s".formatted(number, type.symbol, symbol),
                LocalDate.parse(row.get("issued_on")),
                text,
                row.get("signing_body"),
                topics.stream().filter(text::contains).findFirst().orElse(null));
    }

    /** The province and the district name it; of a commune the first document does, the others name the district's. */
    private void ofTheCentre(String notation, String topic) {
        Issued guide = documents.stream()
                .filter(document ->
                        document.issuer().equals("TW") && document.notation().equals(notation))
                .findFirst()
                .orElseThrow();
        Set<String> named = new HashSet<>();
        documents.stream()
                .filter(document -> document.isOn(topic)
                        && IMPLEMENTING.contains(document.type())
                        && document.day().isAfter(guide.day()))
                .forEach(document -> {
                    boolean first = named.add(document.issuer());
                    Optional<Issued> between = latest(above.get(document.issuer()), topic, document.day(), guide.day());
                    if (first || !above.containsKey(document.issuer()) || between.isEmpty()) {
                        enter(document, "IMPLEMENTS", guide);
                    } else {
                        enter(document, "IMPLEMENTS", between.get());
                    }
                });
    }

    private Optional<Issued> latest(String issuer, String topic, LocalDate before, LocalDate after) {
        return documents.stream()
                .filter(document -> document.issuer().equals(issuer)
                        && document.isOn(topic)
                        && IMPLEMENTING.contains(document.type())
                        && document.day().isBefore(before)
                        && document.day().isAfter(after))
                .reduce((one, later) -> later);
    }

    private void ofTheCommitteeAbove(Issued document) {
        documents.stream()
                .filter(guide -> guide.issuer().equals(above.get(document.issuer()))
                        && GUIDING.contains(guide.type())
                        && guide.isOn(document.topic())
                        && guide.day().isBefore(document.day())
                        && guide.day().plusMonths(MONTHS).isAfter(document.day()))
                .reduce((one, later) -> later)
                .ifPresent(guide -> enter(document, "IMPLEMENTS", guide));
    }

    /** Each new set of rules replaces the one before it. */
    private void rulesOfWork() {
        Map<String, Issued> last = new HashMap<>();
        documents.stream()
                .filter(document ->
                        document.type() == WORKING_REGULATION && document.text().startsWith(RULES_OF_WORK))
                .forEach(document -> {
                    Issued before = last.put(document.issuer(), document);
                    if (before != null && before.body().equals(document.body())) {
                        enter(document, "REPLACES", before);
                    }
                });
    }

    private void steeringCommittees() {
        documents.stream()
                .filter(document -> document.type() == DECISION
                        && document.topic() != null
                        && document.text().contains(STEERING_COMMITTEE))
                .forEach(document -> documents.stream()
                        .filter(rules -> rules.type() == WORKING_REGULATION
                                && rules.issuer().equals(document.issuer())
                                && rules.text().contains(STEERING_COMMITTEE)
                                && rules.isOn(document.topic())
                                && rules.body().equals(document.body())
                                && rules.day().isBefore(document.day()))
                        .reduce((one, later) -> later)
                        .ifPresent(rules -> enter(document, "AMENDS", rules)));
    }

    private void enter(Issued from, String kind, Issued to) {
        if (entered.add(List.of(from, kind, to))) {
            String note = kind.equals("AMENDS") ? "Thay đổi thành phần Ban Chỉ đạo" : null;
            table.row(from.issuer(), from.notation(), from.day(), kind, to.issuer(), to.notation(), to.day(), note);
        }
    }

    Table table() {
        return table;
    }
}
