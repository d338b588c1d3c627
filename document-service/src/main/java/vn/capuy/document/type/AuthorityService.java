package vn.capuy.document.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** The authority matrix is shown with all its lines; an administrator enters new ones and voids what was entered wrongly. */
@ApplicationScoped
class AuthorityService {
    private static final String SUBJECT = "document-authority";

    private final Authorities authorities;
    private final DocumentTypes types;
    private final Entries entries;
    private final Journal journal;

    AuthorityService(Authorities authorities, DocumentTypes types, Entries entries, Journal journal) {
        this.authorities = authorities;
        this.types = types;
        this.entries = entries;
        this.journal = journal;
    }

    Page<AuthorityView> list(AuthorityFilter filter, PageRequest page) {
        return authorities.page(filter, page);
    }

    @Transactional
    AuthorityView enter(AuthorityRequest request) {
        request.refuseFaults();
        if (types.detail(request.type()).isEmpty()) {
            throw ProblemException.invalid("type", "violation.unknown-reference", Map.of("value", request.type()));
        }
        var line = new AuthorityEntry(request, entries.now());
        authorities.persistAndFlush(line);
        journal.write("document-authority.entered", SUBJECT, line.id(), null, request);
        return authorities.find(line.id());
    }

    @Transactional
    AuthorityView voidFor(UUID id, String ifMatch, String reason) {
        AuthorityEntry line = authorities.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, line.version());
        line.voidFor(reason, entries.now());
        authorities.flush();
        journal.write("document-authority.voided", SUBJECT, id, null, Map.of("reason", reason));
        return authorities.find(id);
    }
}
