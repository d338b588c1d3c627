package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens a case for another feature, by the same checks, rules and journal as a person's own request. */
@ApplicationScoped
public class CaseOpening {
    private final CaseService service;

    CaseOpening(CaseService service) {
        this.service = service;
    }

    /** The id of the case, which is in preparation; refused (400, 409, 422) as {@code POST /cases} would be. */
    public UUID open(
            String reference,
            CaseKind kind,
            String leadBody,
            String matter,
            LocalDate decidedOn,
            boolean restricted,
            List<String> matters,
            List<NewSubject> subjects) {
        var asked = new NewCase(reference, kind, leadBody, matter, decidedOn, restricted, matters, subjects);
        return service.open(asked).view().id();
    }
}
