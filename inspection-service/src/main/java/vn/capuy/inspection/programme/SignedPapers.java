package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * Checks the document that approves a programme: written as the registry writes it (36-HD/VPTW: the number padded below 10,
 * a hyphen, the type, a slash, the issuer's symbol), and issued by the committee, a body of it, or the programme's own body.
 */
@ApplicationScoped
class SignedPapers {
    private static final Pattern FORM =
            Pattern.compile("(0[1-9]|[1-9][0-9]{1,4})-\\p{Lu}\\p{L}{0,4}/[\\p{L}0-9-]{2,20}");

    private final Organisation organisation;
    private final Jdbi jdbi;

    SignedPapers(Organisation organisation, Jdbi jdbi) {
        this.organisation = organisation;
        this.jdbi = jdbi;
    }

    /** The faults of the document; none where it holds. */
    List<Fault> faults(String committee, String body, SignedPaper paper, LocalDate on) {
        var faults = new ArrayList<Fault>();
        if (isBlank(paper.document())) {
            faults.add(Fault.of("document", "violation.required"));
        } else if (!FORM.matcher(paper.document()).matches()) {
            faults.add(Fault.of("document", "programme.document-form"));
        }
        if (isBlank(paper.issuer())) {
            faults.add(Fault.of("issuer", "violation.required"));
            return faults;
        }
        Optional<Unit> issuer = organisation.find(paper.issuer()).filter(unit -> unit.existsOn(on));
        if (issuer.isEmpty() || !mayIssue(committee, body, issuer.get(), on)) {
            faults.add(new Fault("issuer", "programme.issuer", Map.of("date", on)));
        } else if (faults.isEmpty() && !bears(paper.document(), issuer.get())) {
            faults.add(new Fault(
                    "document",
                    "programme.document-symbol",
                    Map.of("symbol", issuer.get().symbol())));
        }
        return faults;
    }

    void require(String committee, String body, SignedPaper paper, LocalDate on) {
        List<Fault> faults = faults(committee, body, paper, on);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private boolean mayIssue(String committee, String body, Unit issuer, LocalDate on) {
        return issuer.code().equals(committee)
                || issuer.code().equals(body)
                || (issuer.kind().isBody() && standsUnder(committee, issuer.code(), on));
    }

    private boolean standsUnder(String committee, String unit, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from org_placement
                          where unit = :unit and parent = :committee and valid @> cast(:on as date))""")
                .bind("unit", unit)
                .bind("committee", committee)
                .bind("on", on)
                .mapTo(boolean.class)
                .one());
    }

    private static boolean bears(String document, Unit issuer) {
        return issuer.symbol() == null || document.endsWith("/" + issuer.symbol());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
