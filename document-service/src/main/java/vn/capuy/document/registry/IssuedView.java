package vn.capuy.document.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.document.registry.DocumentLifecycle.State;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.record.Entry;

/**
 * A document as it was issued just now.
 *
 * @param findings what the regulations leave to a person: a date out of order, a body that the authority matrix does not
 *     rule
 */
@Schema(name = "IssuedDocument")
public record IssuedView(@JsonUnwrapped DocumentView document, List<FindingView> findings) {

    /** From what was asked and given, without another read. */
    static IssuedView of(
            IssueRequest request,
            LocalDate day,
            IssueRegister.Found found,
            DocumentWrites.Given given,
            Entry entry,
            List<FindingView> findings,
            CallerLanguage language) {
        var document = new DocumentView(
                given.id(),
                request.issuer(),
                language.of(found.issuerName()),
                request.field(),
                found.fieldName() == null ? null : language.of(found.fieldName()),
                request.type(),
                language.of(found.typeName()),
                given.number(),
                given.notation(),
                found.typeSymbol(),
                found.term(),
                day,
                request.inForceFrom() == null ? day : request.inForceFrom(),
                request.inForceTo(),
                request.abstractText(),
                request.abstractWithheld(),
                request.signingBody(),
                request.signer(),
                request.urgency(),
                request.secrecy(),
                given.openFrom(),
                request.coIssuers().stream().map(CoIssuer::name).toList(),
                State.ISSUED,
                null,
                null,
                entry.at(),
                0);
        return new IssuedView(document, findings);
    }
}
