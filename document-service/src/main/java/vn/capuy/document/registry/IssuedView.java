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
record IssuedView(@JsonUnwrapped DocumentView document, List<FindingView> findings) {

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
                null,
                null,
                request.type(),
                language.of(found.typeName()),
                given.number(),
                given.notation(),
                found.typeSymbol(),
                found.term(),
                day,
                day,
                null,
                request.abstractText(),
                request.abstractWithheld(),
                request.signingBody(),
                request.signer(),
                request.urgency(),
                request.secrecy(),
                given.openFrom(),
                State.ISSUED,
                null,
                entry.at(),
                0);
        return new IssuedView(document, findings);
    }
}
