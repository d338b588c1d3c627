package vn.capuy.bench.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
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
public final class AnswerWatch implements Watch {
    /** Where so few are asked, all are looked at. */
    private static final int FEW_QUESTIONS = 10;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Tables tables;
    private final Api reader;
    private final List<Question> questions;
    private final Check check;
    private final List<String> faults = new ArrayList<>();
    private Map<String, Long> scans;

    /** What the answer and the rows of the SQL must have in common. */
    public interface Check {
        boolean holds(JsonNode answer, List<String> firstColumn);
    }

    public AnswerWatch(Tables tables, Api reader, List<Question> questions, Check check) {
        this.tables = tables;
        this.reader = reader;
        this.questions = questions;
        this.check = check;
    }

    @Override
    public void begin() throws Exception {
        try (Connection connection = tables.asService()) {
            Client client = new Client(connection);
            for (Question question : questions.size() < FEW_QUESTIONS ? questions : sample()) {
                if (!check.holds(
                        JSON.readTree(reader.get(question.path())), client.query(question.sql(), question.values()))) {
                    faults.add(question.path() + " is answered otherwise than by the SQL it is measured by");
                }
                for (Tables.Looked looked : tables.looked()) {
                    look(looked, question, connection);
                }
            }
        }
        scans = scans();
    }

    private void look(Tables.Looked looked, Question question, Connection connection) throws Exception {
        Plans.Read read = Plans.read(connection, question.sql(), question.values(), looked.table());
        if (read.whole() || read.rows() > looked.most()) {
            faults.add(question.path() + " looks at " + read.rows() + " rows of " + looked.table() + ":\n"
                    + Plans.text(connection, question.sql(), question.values()));
        }
    }

    /** The first, one in the middle and the last: a list may be slow at its end alone. */
    private List<Question> sample() {
        return List.of(questions.getFirst(), questions.get(questions.size() / 2), questions.getLast());
    }

    @Override
    public List<String> faults() throws Exception {
        Set<String> scanned = Plans.scannedSince(scans, scans());
        if (!scanned.isEmpty()) {
            faults.add("read as a whole while it was measured: " + scanned);
        }
        return faults;
    }

    private Map<String, Long> scans() throws SQLException {
        try (Connection connection = tables.asAdministrator()) {
            return Plans.scans(connection, tables.growing());
        }
    }
}
