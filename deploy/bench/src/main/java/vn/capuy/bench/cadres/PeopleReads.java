package vn.capuy.bench.cadres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.sql.NamedSql;
import vn.capuy.bench.sql.Question;
import vn.capuy.bench.stand.Clients;
import vn.capuy.bench.watch.AnswerWatch;
import vn.capuy.bench.watch.Checks;
import vn.capuy.kernel.text.VietnameseText;

/** Lists, searches and single reads beside their own SQL. */
final class PeopleReads {
    private static final double PAGE_GOAL = 0.60;
    private static final double READ_GOAL = 0.45;
    private static final int PLACES = 40;
    private static final int LARGEST_PAGE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    private final int workers;
    private final Api reader;
    private final Callers callers;
    private final Clients clients;

    PeopleReads(People people, int workers) {
        this.people = people;
        this.workers = workers;
        this.reader = people.reader();
        this.callers = reader.callers(workers);
        this.clients = new Clients(people.stand(), People.DATABASE, workers);
    }

    List<Benchmark> benchmarks() throws Exception {
        List<Question> first = List.of(question("", PeopleSql.FIRST_PAGE, Map.of()));
        List<Question> filtered = people.units().stream()
                .filter(unit -> unit.startsWith(People.SCOPE))
                .map(unit -> question("?managedBy=" + unit, PeopleSql.FIRST_PAGE, Map.of("managedBy", unit)))
                .toList();
        return List.of(
                page("first-page", "first page of 50", first),
                page("filtered-page", "first page of 50 of one organisation", filtered),
                page("next-page", "page of 50 from somewhere in the list", places()),
                page("search", "first page of 50 of those whose name holds two words without diacritics", searches()),
                read());
    }

    private Benchmark page(String name, String what, List<Question> questions) {
        return benchmark(
                name,
                what,
                "the same SQL",
                PAGE_GOAL,
                questions,
                (client, question) -> client.query(question.sql(), question.values()),
                Checks::samePage);
    }

    /** Reading a cadre is journalled, in its transaction; so it is here. */
    private Benchmark read() throws Exception {
        List<Question> questions = new ArrayList<>();
        for (JsonNode person : JSON.readTree(reader.get(People.PEOPLE + "?limit=" + LARGEST_PAGE))
                .get("items")) {
            String id = person.get("id").asText();
            questions.add(question("/" + id, PeopleSql.ONE, Map.of("id", UUID.fromString(id))));
        }
        return benchmark(
                "read",
                "one person by id, journalled",
                "the same two statements in one transaction",
                READ_GOAL,
                questions,
                (client, question) -> client.transaction(() -> {
                    client.query(question.sql(), question.values());
                    client.update(PeopleSql.JOURNAL, journal(question));
                }),
                Checks::sameRecord);
    }

    /** How the yardstick asks. */
    private interface Asking {
        void ask(Client client, Question question) throws SQLException;
    }

    private Benchmark benchmark(
            String name,
            String what,
            String yardstick,
            double goal,
            List<Question> questions,
            Asking asking,
            AnswerWatch.Check check) {
        return new Benchmark(
                "cadres." + name,
                "request",
                what + " among " + people.count(),
                yardstick + " by a JDBC client",
                OptionalDouble.of(goal),
                new Crowd(
                        workers,
                        (worker, turn) -> callers.get(
                                worker, pick(questions, worker, turn).path()),
                        people.stand().meters()),
                new Crowd(
                        workers,
                        (worker, turn) -> asking.ask(clients.of(worker), pick(questions, worker, turn)),
                        people.stand().meters()),
                new AnswerWatch(people.tables(), reader, questions, check));
    }

    private static Question pick(List<Question> questions, int worker, long turn) {
        return questions.get((int) ((worker * 31L + turn) % questions.size()));
    }

    private static Question question(String path, NamedSql sql, Map<String, Object> filters) {
        Map<String, Object> values = new HashMap<>(filters);
        values.put("scope", People.SCOPE);
        values.put("lang", "vi");
        return new Question(People.PEOPLE + path, sql, values);
    }

    private static Map<String, Object> journal(Question question) {
        return Map.of(
                "actor", "secretary",
                "action", "person.read",
                "type", "person",
                "subject", question.values().get("id").toString(),
                "org", People.SCOPE,
                "correlation", "0123456789abcdef");
    }

    /** Where pages begin, as the list itself tells. */
    private List<Question> places() throws Exception {
        List<Question> questions = new ArrayList<>();
        String next = "";
        while (questions.size() < PLACES) {
            String path = "?limit=" + LARGEST_PAGE + (next.isEmpty() ? "" : "&after=" + next);
            JsonNode page = JSON.readTree(reader.get(People.PEOPLE + path));
            if (page.get("next").isNull()) {
                break;
            }
            next = page.get("next").asText();
            String[] place = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split("\u001f");
            questions.add(question(
                    "?after=" + next,
                    PeopleSql.NEXT_PAGE,
                    Map.of("after0", place[0], "after1", UUID.fromString(place[1]))));
        }
        return questions;
    }

    private static List<Question> searches() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            String middle = PeopleFile.MIDDLE_NAMES.get(i % PeopleFile.MIDDLE_NAMES.size());
            String given = PeopleFile.GIVEN_NAMES.get(i % PeopleFile.GIVEN_NAMES.size());
            String asked = VietnameseText.fold(middle + " " + given);
            questions.add(question(
                    "?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8),
                    PeopleSql.SEARCH,
                    Map.of("q", asked, "pattern", "%" + asked + "%", "spelled", asked)));
        }
        return questions;
    }
}
