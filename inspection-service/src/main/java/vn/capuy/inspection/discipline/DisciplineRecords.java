package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;

/** The decisions behind a figure. They name who was disciplined, so that reading them is in the journal. */
@ApplicationScoped
class DisciplineRecords {
    private final DisciplineQueries queries;
    private final Journal journal;
    private final Caller caller;

    DisciplineRecords(DisciplineQueries queries, Journal journal, Caller caller) {
        this.queries = queries;
        this.journal = journal;
        this.caller = caller;
    }

    /** In the order of the keys; what the caller may only count is left out. */
    List<DisciplineSummary> of(String indicator, List<String> keys) {
        List<UUID> ids = keys.stream().map(UUID::fromString).toList();
        Map<UUID, DisciplineSummary> found =
                queries.summaries(ids).stream().collect(Collectors.toMap(DisciplineSummary::id, Function.identity()));
        if (!found.isEmpty()) {
            journal.write(
                    "discipline.records-read",
                    "indicator",
                    indicator,
                    caller.scope(),
                    Map.of("disciplines", List.copyOf(found.keySet())));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
