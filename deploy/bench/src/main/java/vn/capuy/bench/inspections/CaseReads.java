package vn.capuy.bench.inspections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.documents.Units;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.sql.NamedSql;
import vn.capuy.bench.sql.Question;
import vn.capuy.bench.stand.Clients;
import vn.capuy.bench.watch.AnswerWatch;
import vn.capuy.bench.watch.Checks;

/** Cases are read, listed and counted, beside the same SQL. */
final class CaseReads {
    private static final OptionalDouble PAGE_GOAL = OptionalDouble.of(0.60);
    private static final OptionalDouble READ_GOAL = OptionalDouble.of(0.45);
    private static final int PLACES = 20;
    private static final int LARGEST_PAGE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CASES = CaseStock.ROOT + "/cases";

    private final CaseStock stock;
    private final int workers;
    private final Api province;
    private final Clients clients;

    CaseReads(CaseStock stock, int workers) {
        this.stock = stock;
        this.workers = workers;
        this.province = stock.inspector(Units.PROVINCE);
        this.clients = new Clients(stock.stand(), CaseStock.DATABASE, workers);
    }

    List<Benchmark> benchmarks() throws Exception {
        Api commune = stock.inspector(Units.COMMUNE);
        return List.of(
                read(),
                page(
                        "page",
                        "first page of 50",
                        province,
                        List.of(question("", CaseSql.PAGE, Units.PROVINCE, Map.of()))),
                page("next-page", "page of 50 from somewhere in the list", province, places()),
                page("filtered-page", "first page of 50 of one kind, stage, leader or matter", province, filters()),
                page(
                        "commune-page",
                        "first page of 50 for a commune, to which few of them belong",
                        commune,
                        List.of(question("", CaseSql.COMMUNE_PAGE, Units.COMMUNE, Map.of()))),
                count());
    }

    private Benchmark page(String name, String what, Api reader, List<Question> questions) {
        return benchmark(
                name,
                what,
                "the same SQL",
                PAGE_GOAL,
                reader,
                questions,
                (client, question) -> client.query(question.sql(), question.values()),
                new AnswerWatch(stock.tables(), reader, questions, Checks::samePage));
    }

    /** Reading a case is journalled, in its transaction; so it is here. */
    private Benchmark read() throws Exception {
        List<Question> questions = new ArrayList<>();
        for (JsonNode each :
                JSON.readTree(province.get(CASES + "?limit=" + LARGEST_PAGE)).get("items")) {
            String id = each.get("id").asText();
            questions.add(question("/" + id, CaseSql.ONE, Units.PROVINCE, Map.of("id", UUID.fromString(id))));
        }
        return benchmark(
                "read",
                "one case by id with its subjects, matters and steps, journalled",
                "the same five statements in one transaction",
                READ_GOAL,
                province,
                questions,
                (client, question) -> client.transaction(() -> {
                    for (NamedSql sql : List.of(CaseSql.ONE, CaseSql.SUBJECTS, CaseSql.MATTERS, CaseSql.STEPS)) {
                        client.query(sql, question.values());
                    }
                    client.update(CaseSql.JOURNAL, question.values());
                }),
                new AnswerWatch(stock.tables(), province, questions, Checks::sameRecord));
    }

    private Benchmark count() {
        List<Question> questions = Stream.iterate(2001, year -> year < 2025, year -> year + 1)
                .map(year -> new Question(
                        CaseStock.ROOT
                                + "/indicators/INSP.CASES/series?org=%s&from=%2$d-01-01&to=%2$d-12-31&by=year"
                                        .formatted(Units.DISTRICT, year),
                        CaseSql.COUNT,
                        Map.of("scope", Units.DISTRICT, "from", year + "-01-01", "to", year + "-12-31")))
                .toList();
        return benchmark(
                "count",
                "INSP.CASES of a district for a year, by who is not cleared for the restricted ones",
                "count of inspections and supervisions, without knownAt and with the restricted ones",
                OptionalDouble.empty(),
                province,
                questions,
                (client, question) -> client.query(question.sql(), question.values()),
                new AnswerWatch(stock.tables(), province, questions, Checks::nothing));
    }

    /** How the yardstick asks. */
    private interface Asking {
        void ask(Client client, Question question) throws SQLException;
    }

    private Benchmark benchmark(
            String name,
            String what,
            String yardstick,
            OptionalDouble goal,
            Api reader,
            List<Question> questions,
            Asking asking,
            AnswerWatch watch) {
        Callers callers = reader.callers(workers);
        return new Benchmark(
                "inspections." + name,
                "request",
                what + " among " + stock.count(),
                yardstick + " by a JDBC client",
                goal,
                new Crowd(
                        workers,
                        (worker, turn) -> callers.get(
                                worker, pick(questions, worker, turn).path()),
                        stock.stand().meters()),
                new Crowd(
                        workers,
                        (worker, turn) -> asking.ask(clients.of(worker), pick(questions, worker, turn)),
                        stock.stand().meters()),
                watch);
    }

    private static Question pick(List<Question> questions, int worker, long turn) {
        return questions.get((int) ((worker * 31L + turn) % questions.size()));
    }

    private static Question question(String path, NamedSql sql, String scope, Map<String, Object> asked) {
        Map<String, Object> values = new HashMap<>(asked);
        values.put("scope", scope);
        values.put("account", CaseStock.ACCOUNT);
        return new Question(CASES + path, sql, values);
    }

    private static List<Question> filters() {
        return Stream.of(
                        Map.of("kind", "INSPECTION_FINANCE"),
                        Map.of("stage", "CONDUCT"),
                        Map.of("leadBody", "H7-X03"),
                        Map.of("matter", "OTHER"),
                        Map.of("kind", "SUPERVISION_THEMATIC", "leadBody", Units.DISTRICT))
                .map(filter -> question(
                        "?"
                                + String.join(
                                        "&",
                                        filter.entrySet().stream()
                                                .map(Object::toString)
                                                .toList()),
                        CaseSql.PAGE,
                        Units.PROVINCE,
                        new HashMap<>(filter)))
                .toList();
    }

    /** Where pages begin, as the list itself tells. */
    private List<Question> places() throws Exception {
        List<Question> questions = new ArrayList<>();
        String next = "";
        while (questions.size() < PLACES) {
            String path = "?limit=" + LARGEST_PAGE + (next.isEmpty() ? "" : "&after=" + next);
            JsonNode page = JSON.readTree(province.get(CASES + path));
            if (page.get("next").isNull()) {
                break;
            }
            next = page.get("next").asText();
            String[] place = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split("\u001f");
            questions.add(question(
                    "?after=" + next,
                    CaseSql.NEXT_PAGE,
                    Units.PROVINCE,
                    Map.of("afterDay", place[0], "afterId", UUID.fromString(place[1]))));
        }
        return questions.isEmpty() ? List.of(question("", CaseSql.PAGE, Units.PROVINCE, Map.of())) : questions;
    }
}
