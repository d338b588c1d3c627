package vn.capuy.report.below;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Fetches seals from the installations below and keeps those that hold. */
@ApplicationScoped
class FetchService {
    static final String SEAL = "below-seal";
    static final String INSTALLATION = "below-installation";

    private final Installations installations;
    private final BelowClient client;
    private final BelowSeals seals;
    private final BelowQueries queries;
    private final Organisation organisation;
    private final CallerLanguage language;
    private final Entries entries;
    private final Journal journal;

    FetchService(
            Installations installations,
            BelowClient client,
            BelowSeals seals,
            BelowQueries queries,
            Organisation organisation,
            CallerLanguage language,
            Entries entries,
            Journal journal) {
        this.installations = installations;
        this.client = client;
        this.seals = seals;
        this.queries = queries;
        this.organisation = organisation;
        this.language = language;
        this.entries = entries;
        this.journal = journal;
    }

    /** @throws ProblemException 400 for days that make no sense and installations that the caller may not know of */
    @Transactional
    FetchView fetch(FetchRequest request) {
        List<Installation> asked = asked(request);
        var known = new HashMap<Installation, Map<UUID, String>>();
        asked.forEach(each -> known.put(each, seals.known(each)));
        List<Answered> answers = client.ask(asked, request.from(), request.to(), known);
        Entry entry = entries.now();
        // Seals may be of units that were established since this service last heard of the organisation.
        List<Kept> kept = answers.stream().map(each -> keep(each, entry)).toList();
        var states = queries.states();
        return new FetchView(kept.stream().map(each -> outcome(each, states)).toList());
    }

    /** The installations whose unit is within the caller's scope. */
    List<Installation> known() {
        Set<String> visible = organisation.everVisible(
                installations.all().stream().map(Installation::unit).toList());
        return installations.all().stream()
                .filter(each -> visible.contains(each.unit()))
                .toList();
    }

    private List<Installation> asked(FetchRequest request) {
        var faults = new ArrayList<Fault>();
        if (request.from() != null && request.to() != null && request.to().isBefore(request.from())) {
            faults.add(Fault.of("to", "violation.period"));
        }
        List<Installation> known = known();
        List<Installation> asked = known;
        if (request.installations() != null) {
            var wanted = Set.copyOf(request.installations());
            asked = known.stream().filter(each -> wanted.contains(each.name())).toList();
            var names = asked.stream().map(Installation::name).collect(Collectors.toSet());
            wanted.stream()
                    .filter(name -> !names.contains(name))
                    .sorted()
                    .forEach(name -> faults.add(
                            new Fault("installations", "violation.unknown-reference", Map.of("value", name))));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return asked;
    }

    private record Kept(Answered answer, List<UUID> received, List<Answered.Refused> refused, int known) {}

    private Kept keep(Answered answer, Entry entry) {
        var received = new ArrayList<UUID>();
        var refused = new ArrayList<>(answer.refused());
        int known = answer.known();
        var checked = answer.came().stream()
                .map(came -> SealCheck.of(came, entry.at()))
                .toList();
        organisation.find(checked.stream()
                .filter(each -> each.content() != null)
                .map(each -> each.content().org())
                .collect(Collectors.toSet()));
        for (int i = 0; i < checked.size(); i++) {
            UUID seal = answer.came().get(i).listed().id();
            var each = checked.get(i);
            Optional<LocalDate> scopeDay =
                    each.content() == null ? Optional.empty() : seals.scopeDay(answer.of(), each.content());
            if (scopeDay.isEmpty()) {
                refused.add(new Answered.Refused(
                        seal, each.objection() == null ? Objection.FOREIGN_UNIT : each.objection()));
                continue;
            }
            Optional<UUID> id = seals.keep(answer.of(), each.content(), each.text(), scopeDay.get(), entry);
            if (id.isPresent()) {
                received.add(id.get());
                journal.write(
                        "below-seal.received", SEAL, id.get(), each.content().org(), told(answer, i));
            } else {
                known++;
            }
        }
        seals.asked(answer.of(), answer.trouble(), entry);
        var kept = new Kept(answer, received, refused, known);
        journal.write(
                "below-installation.asked",
                INSTALLATION,
                answer.of().name(),
                answer.of().unit(),
                told(kept));
        return kept;
    }

    private static Map<String, Object> told(Answered answer, int index) {
        Listed listed = answer.came().get(index).listed();
        return Map.of("installation", answer.of().name(), "seal", listed.id(), "sha256", listed.sha256());
    }

    private static Map<String, Object> told(Kept kept) {
        var told = new HashMap<String, Object>();
        told.put("received", kept.received().size());
        told.put("known", kept.known());
        if (kept.answer().trouble() != null) {
            told.put("trouble", kept.answer().trouble());
        }
        if (!kept.refused().isEmpty()) {
            told.put("refused", kept.refused());
        }
        return told;
    }

    private FetchView.Outcome outcome(Kept kept, Map<String, BelowQueries.State> states) {
        Installation of = kept.answer().of();
        Trouble trouble = kept.answer().trouble();
        return new FetchView.Outcome(
                of.name(),
                of.unit(),
                trouble == null,
                trouble,
                trouble == null ? null : Messages.say(language.get(), trouble.key()),
                states.get(of.name()).answeredAt(),
                kept.received(),
                kept.known(),
                kept.refused().stream()
                        .map(each -> FetchView.Refused.of(each, language.get()))
                        .toList(),
                kept.answer().more());
    }
}
