package vn.capuy.inspection.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens a restricted case for another feature, as a person would open it. */
@ApplicationScoped
public class RestrictedOpening {
    private final CaseService service;

    RestrictedOpening(CaseService service) {
        this.service = service;
    }

    /** The id of the case, in preparation; refused as any other that cannot be opened. */
    public UUID open(
            String reference,
            CaseKind kind,
            String leadBody,
            String matter,
            LocalDate decidedOn,
            List<NewSubject> subjects) {
        return service.open(new NewCase(reference, kind, leadBody, matter, decidedOn, true, subjects))
                .view()
                .id();
    }
}
