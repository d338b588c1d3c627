package vn.capuy.document.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.PageRequest;

/** How a guiding document is implemented, over HTTP. */
@Path("/documents/{id}/coverage")
@Tag(
        name = "Implementation of guiding documents",
        description = "Which bodies must implement what, what they issued to do so, and which have issued nothing.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CoverageResource {
    private static final String READ =
            "Which bodies must implement a document, what they issued to do so, and which nothing";
    private static final String READ_DESCRIPTION =
            "Bodies within the caller's scope to which it was sent to be implemented; where it was sent to all below one, the"
                    + " committees that stood there between its day and the day that is asked for. What implements what a body above"
                    + " issued counts too, as far as the documents on the way exist for the caller. A body that has ended is told with"
                    + " what took it over. `Accept: text/csv` or XLSX gives the whole list.";

    private final CoverageService service;

    CoverageResource(CoverageService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDocumentCoverage", summary = READ, description = READ_DESCRIPTION)
    public CoverageView read(
            @PathParam("id") UUID id, @BeanParam @Valid CoverageFilter filter, @BeanParam @Valid PageRequest page) {
        return service.of(id, filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDocumentCoverage", summary = READ, description = READ_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page with the numbers, or all bodies as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id, @BeanParam @Valid CoverageFilter filter) {
        return ListExport.of("coverage", BodyCoverage.class, page -> service.bodies(id, filter, page));
    }
}
