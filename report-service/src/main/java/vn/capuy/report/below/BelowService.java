package vn.capuy.report.below;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.report.seal.SealText;
import vn.capuy.report.seal.SealedContent;

/** Reads what came from below to who may. */
@ApplicationScoped
class BelowService {
    private final FetchService fetches;
    private final BelowQueries queries;
    private final Organisation organisation;
    private final Caller caller;
    private final CallerLanguage language;
    private final Journal journal;

    BelowService(
            FetchService fetches,
            BelowQueries queries,
            Organisation organisation,
            Caller caller,
            CallerLanguage language,
            Journal journal) {
        this.fetches = fetches;
        this.queries = queries;
        this.organisation = organisation;
        this.caller = caller;
        this.language = language;
        this.journal = journal;
    }

    /** A seal from below and the very text that came. */
    record Read(BelowSealView seal, SealedContent content) {}

    /** Those whose unit is within the caller's scope, in the order of their names. */
    List<InstallationView> installations() {
        List<Installation> known = fetches.known();
        var states = queries.states();
        var units = organisation.find(known.stream().map(Installation::unit).toList());
        return known.stream()
                .map(each -> view(each, units, states.get(each.name())))
                .toList();
    }

    private InstallationView view(Installation each, Map<String, Organisation.Unit> units, BelowQueries.State state) {
        Trouble trouble = state == null ? null : state.trouble();
        return new InstallationView(
                each.name(),
                each.unit(),
                language.of(units.get(each.unit()).name()),
                each.link(),
                state == null ? null : state.askedAt(),
                state == null ? null : state.answeredAt(),
                state != null && state.answered(),
                trouble,
                trouble == null ? null : Messages.say(language.get(), trouble.key()),
                state == null ? null : state.troubleAt(),
                state == null ? 0 : state.seals());
    }

    BelowSealView find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 where there is none for the caller, 403 where it was sealed by one who may see more */
    Read read(UUID id) {
        BelowSealView found = find(id);
        return new Read(found, SealText.find(text(found)).orElseThrow());
    }

    /** The text as it came. */
    String text(BelowSealView found) {
        if (!caller.clearance().covers(found.clearance())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "seal.above-clearance");
        }
        return queries.content(found.id());
    }

    List<Journal.Line> history(UUID id) {
        find(id);
        return journal.of(FetchService.SEAL, id);
    }
}
