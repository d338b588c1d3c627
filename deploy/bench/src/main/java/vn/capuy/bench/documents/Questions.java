package vn.capuy.bench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.bench.host.Meters;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.sql.NamedSql;
import vn.capuy.bench.sql.Question;
import vn.capuy.kernel.text.VietnameseText;

/** What is asked. */
final class Questions {
    private static final int MANY = 40;
    private static final int LONGEST_SPAN = 12;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Questions() {}

    /** Asks them in turn of whoever the reader speaks to. */
    static Crowd crowd(List<Question> questions, Api reader, int workers, Meters meters) {
        Callers callers = reader.callers(workers);
        return new Crowd(
                workers,
                (worker, turn) ->
                        callers.get(worker, pick(questions, worker, turn).path()),
                meters);
    }

    static Question pick(List<Question> questions, int worker, long turn) {
        return questions.get((int) ((worker * 31L + turn) % questions.size()));
    }

    static List<Question> reads(Api reader) throws Exception {
        var questions = new ArrayList<Question>();
        for (JsonNode document :
                JSON.readTree(reader.get(Archive.ROOT + "/documents?limit=500")).get("items")) {
            String id = document.get("id").asText();
            questions.add(question("/documents/" + id, DocumentSql.READ, Map.of("id", UUID.fromString(id))));
        }
        return questions;
    }

    /** Of one type up to one day: what a clerk filters by. */
    static List<Question> page() {
        return Stream.of("NOTICE", "DECISION", "REPORT", "PLAN")
                .flatMap(type -> Stream.of("2024-12-31", "2019-06-30", "2011-03-31")
                        .map(until -> question(
                                "/documents?type=" + type + "&issuedTo=" + until,
                                DocumentSql.PAGE,
                                Map.of("type", type, "until", until))))
                .toList();
    }

    /** Words that many documents have, as they are typed without diacritics. */
    static List<Question> common() {
        return Vocabulary.PHRASES.stream()
                .limit(MANY / 2)
                .map(phrase -> search(VietnameseText.fold(phrase), Units.PROVINCE))
                .toList();
    }

    /** Names of places, most of which few documents have, beside a word. */
    static List<Question> rare() {
        return Stream.iterate(50, place -> place < Vocabulary.NAMES, place -> place + Vocabulary.NAMES / MANY)
                .map(place -> search(VietnameseText.fold(Vocabulary.name(place)), Units.PROVINCE))
                .toList();
    }

    static List<Question> marked() {
        return Vocabulary.PHRASES.stream()
                .limit(MANY / 2)
                .map(phrase -> search(phrase, Units.PROVINCE))
                .toList();
    }

    static List<Question> ofCommune() {
        return Vocabulary.PHRASES.stream()
                .limit(MANY / 2)
                .map(phrase -> search(VietnameseText.fold(phrase), Units.COMMUNE))
                .toList();
    }

    static List<Question> facets() {
        return common().stream()
                .map(question -> new Question(question.path(), DocumentSql.FACETS, question.values()))
                .toList();
    }

    static List<Question> numbers() {
        var questions = new ArrayList<Question>();
        for (int number = 1; number <= MANY; number++) {
            questions.add(question(
                    "/search?q=" + number + "+nq+hu",
                    DocumentSql.NUMBER,
                    Map.of("spans", spans(), "marks", "number:" + number + ",symbol:nq,by:hu,source:ABSTRACT")));
        }
        return questions;
    }

    /** While one types: what was typed is one of the common phrases, to its middle. */
    static List<Question> suggestions() {
        return common().stream()
                .map(question -> question.values().get("typed").toString())
                .map(typed -> typed.substring(0, Math.max(2, typed.length() / 2)))
                .map(typed -> question("/search/suggestions?q=" + encoded(typed), DocumentSql.FIND, words(typed, true)))
                .toList();
    }

    static List<Question> counts() {
        return Stream.iterate(2001, year -> year < 2024, year -> year + 1)
                .map(year -> question(
                        "/indicators/DOC.ISSUED/series?org=%s&from=%d-01-01&to=%d-12-31&by=year"
                                .formatted(Units.DISTRICT, year, year),
                        DocumentSql.COUNT,
                        Map.of("scope", Units.DISTRICT, "from", year + "-01-01", "to", year + "-12-31")))
                .toList();
    }

    private static Question search(String typed, String scope) {
        Map<String, Object> values = words(typed, false);
        values.put("scope", scope);
        values.put("reach", "issuer:" + scope);
        NamedSql sql = scope.equals(Units.PROVINCE) ? DocumentSql.FIND : DocumentSql.FIND_WITHIN;
        // The blank closes the last word, so that both sides look for the same.
        return question("/search?q=" + encoded(typed + " "), sql, values);
    }

    private static Map<String, Object> words(String typed, boolean unfinished) {
        String[] words = VietnameseText.fold(typed.replace(",", " ")).split(" ");
        List<String> lexemes = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            boolean last = unfinished && i == words.length - 1;
            lexemes.add(last ? "('" + words[i] + "' | '^" + words[i] + "')" : "'" + words[i] + "'");
        }
        var values = new HashMap<String, Object>(Map.of("typed", typed, "spans", spans()));
        values.put("query", String.join(" & ", lexemes));
        return values;
    }

    private static Question question(String path, NamedSql sql, Map<String, Object> values) {
        var all = new HashMap<String, Object>(Map.of("scope", Units.PROVINCE));
        all.putAll(values);
        return new Question(Archive.ROOT + path, sql, all);
    }

    /** The months as the search goes through them: spans of 1, 2, 4, 8 and then of 12. */
    private static String spans() {
        var spans = new ArrayList<String>();
        YearMonth month = YearMonth.from(LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")));
        YearMonth first = YearMonth.from(ArchiveRows.FIRST_DAY);
        for (int length = 1; !month.isBefore(first); length = Math.min(2 * length, LONGEST_SPAN)) {
            YearMonth from = month;
            spans.add(Stream.iterate(from, each -> each.minusMonths(1))
                    .limit(length)
                    .filter(each -> !each.isBefore(first))
                    .map(each -> "month:%04d%02d".formatted(each.getYear(), each.getMonthValue()))
                    .collect(Collectors.joining(" ")));
            month = month.minusMonths(length);
        }
        return String.join(",", spans);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
