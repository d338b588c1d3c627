package vn.capuy.platform.limit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Limits are shown with all their versions; an administrator enters new ones and voids what was entered wrongly. */
@ApplicationScoped
class LimitService {
    private static final String TYPE = "limit";

    private final Map<String, DatedLimit<?>> known = new TreeMap<>();
    private final EnteredLimits versions;
    private final Journal journal;
    private final Entries entries;
    private final CallerLanguage language;

    LimitService(
            @All List<LimitSource> sources,
            EnteredLimits versions,
            Journal journal,
            Entries entries,
            CallerLanguage language) {
        sources.forEach(source -> source.limits().forEach(limit -> known.put(limit.name(), limit)));
        this.versions = versions;
        this.journal = journal;
        this.entries = entries;
        this.language = language;
    }

    List<LimitView> all() {
        var entered = versions.entered().stream().collect(Collectors.groupingBy(EnteredLimits.Entered::name));
        return known.values().stream()
                .map(limit -> view(limit, entered.getOrDefault(limit.name(), List.of())))
                .toList();
    }

    LimitView read(String name) {
        return view(known(name), versions.entered(name));
    }

    @Transactional
    LimitView enter(String name, LimitRequest request) {
        if (!Figure.fits(known(name), request.figure())) {
            throw ProblemException.invalid("figure", "limit.whole-number");
        }
        var version = new LimitVersion(name, request, entries.now());
        versions.persistAndFlush(version);
        journal.write("limit.entered", TYPE, name, null, request);
        return read(name);
    }

    @Transactional
    LimitView voidFor(UUID id, String ifMatch, String reason) {
        LimitVersion version = versions.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, version.version());
        version.voidFor(reason, entries.now());
        versions.flush();
        journal.write("limit.voided", TYPE, version.name(), null, Map.of("version", id, "reason", reason));
        return read(version.name());
    }

    private DatedLimit<?> known(String name) {
        DatedLimit<?> limit = known.get(name);
        if (limit == null) {
            throw ProblemException.notFound();
        }
        return limit;
    }

    private LimitView view(DatedLimit<?> limit, List<EnteredLimits.Entered> entered) {
        var shown = new ArrayList<LimitView.Version>();
        limit.versions().forEach(each -> shown.add(builtIn(each, entered)));
        entered.forEach(each -> shown.add(entered(each)));
        shown.sort(Comparator.comparing(LimitView.Version::from));
        String title = Messages.say(language.get(), "limit." + limit.name());
        return new LimitView(limit.name(), title, limit.unit(), shown);
    }

    private static LimitView.Version builtIn(DatedLimit.Version<?> version, List<EnteredLimits.Entered> entered) {
        boolean replaced = entered.stream()
                .anyMatch(each -> each.voidedAt() == null && each.holdsFrom().equals(version.from()));
        var citation = version.citation();
        return new LimitView.Version(
                null,
                version.from(),
                Figure.decimal(version.value()),
                citation.document(),
                citation.article(),
                citation.certainty().name(),
                replaced,
                null,
                null,
                null,
                null,
                null);
    }

    private static LimitView.Version entered(EnteredLimits.Entered version) {
        return new LimitView.Version(
                version.id(),
                version.holdsFrom(),
                version.figure(),
                version.document(),
                version.article(),
                version.certainty().name(),
                false,
                version.recordedAt(),
                version.recordedBy(),
                version.voidedAt(),
                version.voidReason(),
                version.version());
    }
}
