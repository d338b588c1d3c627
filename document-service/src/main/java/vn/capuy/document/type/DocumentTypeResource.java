package vn.capuy.document.type;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;

/** Types of documents over HTTP. */
@Path("/document-types")
@Tag(name = "Document types", description = "Types, symbols and who may issue them, as data with days and citations.")
@RunOnVirtualThread
public class DocumentTypeResource {
    private final DocumentTypes types;
    private final CallerLanguage language;
    private final Clock clock;

    public DocumentTypeResource(DocumentTypes types, CallerLanguage language, Clock clock) {
        this.types = types;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDocumentTypes",
            summary = "The types of documents on a day",
            description = "All in one page, each with its symbol, its number series and the authority matrix.")
    public Page<DocumentTypeView> list(
            @Parameter(description = "The day; today in Vietnam when absent.", example = "2022-06-01")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return new Page<>(types.on(onDay == null ? VietnamTime.today(clock) : onDay, language.get()), null);
    }
}
