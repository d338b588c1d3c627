package vn.capuy.bench.cadres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.sql.Plans;
import vn.capuy.bench.sql.Question;

/** Whether the service answers what its SQL answers, and reads no table that grows as a whole. */
final class PeopleWatch implements Watch {
    private static final Set<String> GROWING = Set.of("person", "journal");
    private static final int PAGE = 50;
    /** Who looks at more than this share for one page takes longer with every person that is entered. */
    private static final double LARGEST_SHARE = 0.1;

    private static final int FEW = 20 * PAGE;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    private final Api reader;
    private final List<Question> questions;
    private final List<String> faults = new ArrayList<>();
    private Map<String, Long> scans;

    PeopleWatch(People people, Api reader, List<Question> questions) {
        this.people = people;
        this.reader = reader;
        this.questions = questions;
    }

    @Override
    public void begin() throws Exception {
        try (Connection connection = people.stand().asService(People.DATABASE)) {
            Client client = new Client(connection);
            for (Question question : sample()) {
                compare(question, client);
                Plans.Read read = Plans.read(connection, question.sql(), question.values(), "person");
                if (read.whole() || read.rows() > LARGEST_SHARE * people.count() && read.rows() > FEW) {
                    faults.add(question.path() + " looks at " + read.rows() + " of " + people.count() + " people:\n"
                            + Plans.text(connection, question.sql(), question.values()));
                    break;
                }
            }
        }
        scans = scans();
    }

    /** The first, one in the middle and the last: a list may be slow at its end alone. */
    private List<Question> sample() {
        return List.of(questions.getFirst(), questions.get(questions.size() / 2), questions.getLast());
    }

    private void compare(Question question, Client client) throws Exception {
        List<String> wanted = client.query(question.sql(), question.values());
        JsonNode answer = JSON.readTree(reader.get(question.path()));
        List<String> items = answer.has("items")
                ? answer.findValuesAsText("id")
                : List.of(answer.get("id").asText());
        if (!items.equals(wanted.subList(0, Math.min(PAGE, wanted.size())))) {
            faults.add(question.path() + " is answered otherwise than by the SQL it is measured by");
        }
    }

    @Override
    public List<String> faults() throws Exception {
        Set<String> scanned = Plans.scannedSince(scans, scans());
        if (!scanned.isEmpty()) {
            faults.add("read as a whole while it was measured: " + scanned);
        }
        return faults;
    }

    private Map<String, Long> scans() throws Exception {
        try (Connection connection = people.stand().asAdministrator(People.DATABASE)) {
            return Plans.scans(connection, GROWING);
        }
    }
}
