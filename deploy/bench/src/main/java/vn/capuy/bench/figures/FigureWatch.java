package vn.capuy.bench.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.sql.Plans;
import vn.capuy.bench.sql.Question;

/** Whether the service, its sums and the plain count tell the same number, and no table that grows is read as a whole. */
final class FigureWatch implements Watch {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FigureArchive archive;
    private final List<Question> questions;
    private final List<String> faults = new ArrayList<>();

    FigureWatch(FigureArchive archive, List<Question> questions) {
        this.archive = archive;
        this.questions = questions;
    }

    @Override
    public void begin() throws Exception {
        try (Connection connection = archive.stand().asService(FigureArchive.DATABASE)) {
            Client client = new Client(connection);
            for (Question question :
                    List.of(questions.getFirst(), questions.get(questions.size() / 2), questions.getLast())) {
                JsonNode answer = JSON.readTree(archive.reader().get(question.path()));
                long told = answer.get("figure").get("value").asLong();
                long asked = sum(client.query(question.sql(), question.values()));
                long counted = sum(client.query(FigureSql.COUNT, question.values()));
                if (told != asked || told != counted) {
                    faults.add(question.path() + " is told as " + told + ", asked as " + asked + " and counted as "
                            + counted);
                }
                for (String table : List.of("document", "figure_sum")) {
                    if (Plans.read(connection, question.sql(), question.values(), table)
                            .whole()) {
                        faults.add(question.path() + " reads all of " + table + ":\n"
                                + Plans.text(connection, question.sql(), question.values()));
                    }
                }
            }
        }
    }

    private static long sum(List<String> numbers) {
        return numbers.stream().mapToLong(Long::parseLong).sum();
    }

    @Override
    public List<String> faults() {
        return faults;
    }
}
