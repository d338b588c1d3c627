package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.ruling.Rulings;

/** Shows the clashes of a programme, and what whoever approves it will be asked. Writes nothing. */
@ApplicationScoped
class ClashService {
    private final ProgrammeAccess access;
    private final Clashes clashes;
    private final Approval approval;
    private final Amendments amendments;
    private final StepDays days;
    private final Rulings rulings;
    private final CallerLanguage language;

    ClashService(
            ProgrammeAccess access,
            Clashes clashes,
            Approval approval,
            Amendments amendments,
            StepDays days,
            Rulings rulings,
            CallerLanguage language) {
        this.access = access;
        this.clashes = clashes;
        this.approval = approval;
        this.amendments = amendments;
        this.days = days;
        this.rulings = rulings;
        this.language = language;
    }

    /** @param amendment null for what stands in the programme; else for what this amendment brings */
    ClashesView of(UUID id, UUID amendment) {
        ProgrammeView programme = access.find(id);
        if (amendment != null) {
            amendments.find(id, amendment);
        }
        LocalDate today = days.today();
        List<ClashView> found = clashes.of(programme, amendment, today);
        return new ClashesView(
                today,
                clashes.nearDays(today),
                Messages.say(language.get(), "programme.clash-note"),
                found,
                approval.ruling(programme, found, today).map(rulings::preview).orElse(null));
    }
}
