package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.inspection.petition.WorkingDays.Counted;
import vn.capuy.inspection.petition.rules.PetitionFigures;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.UnitKind;

/** Thời hạn giải quyết: by when a petition is to be resolved. Derived each time from what is recorded, never stored stale. */
@ApplicationScoped
class PetitionTerm {
    private final EnteredLimits limits;
    private final Competence competence;
    private final WorkingDays workingDays;
    private final CallerLanguage language;

    PetitionTerm(EnteredLimits limits, Competence competence, WorkingDays workingDays, CallerLanguage language) {
        this.limits = limits;
        this.competence = competence;
        this.workingDays = workingDays;
        this.language = language;
    }

    /** The day on which it is due; empty before its admission, and where no term is known. */
    Optional<LocalDate> dueOn(PetitionDetail petition) {
        return version(petition).map(version -> counted(petition, version).to());
    }

    /** For many petitions of the past: what figures there are is asked once. */
    Past past() {
        return new Past();
    }

    /** Reckons the due days of one file. A body is of one level, by whichever petition it is first asked for. */
    final class Past {
        private final Map<String, Optional<DatedLimit<Integer>>> known = new HashMap<>();

        /** Empty where no term is known. */
        Optional<LocalDate> dueOn(NewPetition petition, LocalDate admittedOn) {
            String which = petition.kind() == PetitionKind.DENUNCIATION ? "" : petition.receivingBody();
            return known.computeIfAbsent(
                            which, body -> limit(petition.kind(), petition.receivingBody(), petition.receivedOn()))
                    .filter(limit -> limit.holdsOn(admittedOn))
                    .map(limit ->
                            workingDays.after(admittedOn, limit.on(admittedOn)).to());
        }
    }

    /** Why it is due on that day, step by step. */
    DueView explained(PetitionDetail petition) {
        if (petition.admittedOn() == null) {
            return DueView.none(say("petition.due-not-admitted", Map.of()));
        }
        var version = version(petition);
        if (version.isEmpty()) {
            return DueView.none(say("petition.due-unknown", Map.of("date", petition.admittedOn())));
        }
        Counted counted = counted(petition, version.get());
        var why = new ArrayList<String>();
        why.add(say("petition.due-from", Map.of("date", petition.admittedOn())));
        why.add(say(
                "petition.due-term",
                Map.of(
                        "days", version.get().value(),
                        "citation", version.get().citation())));
        if (petition.extensionDays() > 0) {
            why.add(say("petition.due-extended", Map.of("days", petition.extensionDays())));
        }
        long weekends = counted.passedOver().stream()
                .filter(each -> each.holiday() == null)
                .count();
        why.add(say("petition.due-weekends", Map.of("count", weekends)));
        counted.passedOver().stream()
                .filter(each -> each.holiday() != null)
                .forEach(each -> why.add(say(
                        "petition.due-holiday",
                        Map.of("holiday", each.holiday(), "from", each.from(), "to", each.to()))));
        if (counted.provisional()) {
            why.add(say("petition.due-provisional", Map.of()));
        }
        why.add(say("petition.due-on", Map.of("date", counted.to())));
        var citation = version.get().citation();
        return new DueView(
                counted.to(),
                petition.admittedOn(),
                version.get().value(),
                petition.extensionDays(),
                citation.article() == null ? citation.document() : citation.article() + ", " + citation.document(),
                citation.certainty().name(),
                counted.provisional(),
                counted.passedOver().stream()
                        .map(each -> new DueView.PassedOver(each.from(), each.to(), each.holiday()))
                        .toList(),
                List.copyOf(why));
    }

    private Counted counted(PetitionDetail petition, DatedLimit.Version<Integer> version) {
        return workingDays.after(petition.admittedOn(), version.value() + petition.extensionDays());
    }

    private Optional<DatedLimit.Version<Integer>> version(PetitionDetail petition) {
        LocalDate day = petition.admittedOn();
        return day == null
                ? Optional.empty()
                : limit(petition.kind(), petition.receivingBody(), petition.receivedOn())
                        .filter(limit -> limit.holdsOn(day))
                        .map(limit -> limit.versionOn(day));
    }

    private Optional<DatedLimit<Integer>> limit(PetitionKind kind, String body, LocalDate day) {
        if (kind == PetitionKind.DENUNCIATION) {
            return Optional.of(limits.of(PetitionFigures.DENUNCIATION));
        }
        UnitKind level = competence.level(body, day);
        return Optional.ofNullable(level)
                .map(each -> limits.of(
                        switch (each) {
                            case CENTRAL_COMMITTEE -> PetitionFigures.COMPLAINT_CENTRE;
                            case PROVINCE_COMMITTEE -> PetitionFigures.COMPLAINT_PROVINCE;
                            case DISTRICT_COMMITTEE -> PetitionFigures.COMPLAINT_DISTRICT;
                            default -> PetitionFigures.COMPLAINT_GRASSROOTS;
                        }));
    }

    private String say(String key, Map<String, ?> arguments) {
        return Messages.say(language.get(), key, arguments);
    }
}
