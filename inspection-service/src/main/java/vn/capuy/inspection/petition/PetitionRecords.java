package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;

/** The petitions behind a figure, as far as they exist for the caller; that he read them is in the journal. */
@ApplicationScoped
class PetitionRecords {
    private final PetitionQueries queries;
    private final Journal journal;
    private final Caller caller;

    PetitionRecords(PetitionQueries queries, Journal journal, Caller caller) {
        this.queries = queries;
        this.journal = journal;
        this.caller = caller;
    }

    List<PetitionSummary> of(String indicator, List<String> keys) {
        List<UUID> ids = keys.stream().map(UUID::fromString).toList();
        Map<UUID, PetitionSummary> found =
                queries.summaries(ids).stream().collect(Collectors.toMap(PetitionSummary::id, Function.identity()));
        if (!found.isEmpty()) {
            journal.write(
                    "petition.listed", "indicator", indicator, caller.scope(), Map.of("petitions", found.keySet()));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
