package vn.capuy.inspection.discipline.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.inspection.discipline.rules.AuthorityMatrix;
import vn.capuy.inspection.discipline.rules.AuthorityMatrix.Cell;
import vn.capuy.inspection.discipline.rules.Form;
import vn.capuy.inspection.discipline.rules.Standing;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** The matrix is shown with all its versions; an administrator enters new ones and voids what was entered wrongly. */
@ApplicationScoped
class AuthorityService {
    private static final String TYPE = "discipline-authority";

    private final Authorities authorities;
    private final Entries entries;
    private final Journal journal;

    AuthorityService(Authorities authorities, Entries entries, Journal journal) {
        this.authorities = authorities;
        this.entries = entries;
        this.journal = journal;
    }

    List<AuthorityView> all() {
        var entered = authorities.entered();
        return AuthorityMatrix.cells().stream().map(cell -> view(cell, entered)).toList();
    }

    @Transactional
    AuthorityView enter(AuthorityRequest request) {
        boolean organisation = request.subjectKind() == SubjectKind.ORGANISATION;
        if (!Form.of(organisation ? Standing.ORGANISATION : Standing.OFFICIAL_MEMBER)
                .contains(request.form())) {
            throw ProblemException.invalid("form", "violation.form-of-subject");
        }
        var version = new AuthorityVersion(request, entries.now());
        authorities.persistAndFlush(version);
        var cell = new Cell(request.body(), organisation, request.form());
        journal.write("discipline-authority.entered", TYPE, cell.name(), null, request);
        return view(cell, authorities.entered());
    }

    @Transactional
    void voidFor(UUID id, String ifMatch, String reason) {
        AuthorityVersion version = authorities.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, version.version());
        version.voidFor(reason, entries.now());
        authorities.flush();
        journal.write("discipline-authority.voided", TYPE, id, null, Map.of("reason", reason));
    }

    private static AuthorityView view(Cell cell, List<Authorities.Entered> entered) {
        var versions = new ArrayList<AuthorityView.Version>();
        AuthorityMatrix.builtIn(cell).versions().forEach(each -> versions.add(builtIn(each)));
        entered.stream().filter(each -> each.answers(cell)).forEach(each -> versions.add(shown(each)));
        versions.sort(Comparator.comparing(AuthorityView.Version::from));
        return new AuthorityView(
                cell.body(),
                cell.onOrganisation() ? SubjectKind.ORGANISATION : SubjectKind.MEMBER,
                cell.form(),
                versions);
    }

    private static AuthorityView.Version builtIn(DatedLimit.Version<Boolean> each) {
        var where = each.citation();
        return new AuthorityView.Version(
                null,
                each.from(),
                each.value(),
                where.document(),
                where.article(),
                where.certainty(),
                null,
                null,
                null,
                null,
                null);
    }

    private static AuthorityView.Version shown(Authorities.Entered each) {
        return new AuthorityView.Version(
                each.id(),
                each.holdsFrom(),
                each.mayDecide(),
                each.document(),
                each.article(),
                each.certainty(),
                each.recordedAt(),
                each.recordedBy(),
                each.voidedAt(),
                each.voidReason(),
                each.version());
    }
}
