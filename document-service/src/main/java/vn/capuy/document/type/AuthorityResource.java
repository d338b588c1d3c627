package vn.capuy.document.type;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** The authority matrix over HTTP. */
@Path("/document-authorities")
@Tag(name = "Document types")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuthorityResource {
    private static final String LIST = "The authority matrix: which body may issue which type";
    private static final String LIST_DESCRIPTION =
            "Each line with its days, citation and certainty; what was entered beside what came with the service. A body of "
                    + "which no line holds on a day is not ruled: a person must judge. `Accept: text/csv` or XLSX gives it whole.";

    private final AuthorityService service;

    AuthorityResource(AuthorityService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "listDocumentAuthorities", summary = LIST, description = LIST_DESCRIPTION)
    public Page<AuthorityView> list(@BeanParam @Valid AuthorityFilter filter, @BeanParam @Valid PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "listDocumentAuthorities", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole matrix as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid AuthorityFilter filter) {
        return ListExport.of("document-authorities", AuthorityView.class, page -> service.list(filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterDocumentAuthority",
            summary = "Enter what a regulation says of a body's authority",
            description =
                    "From its day on, documents are judged by it, until the day of the next entry for the same body and type; "
                            + "what was issued before is not judged again.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the ETag is that of the line",
            content = @Content(schema = @Schema(implementation = AuthorityView.class)))
    @APIResponse(responseCode = "409", description = "A line has been entered for this body, type and day")
    public Response enter(@NotNull @Valid AuthorityRequest body, @Context UriInfo uri) {
        AuthorityView entered = service.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidDocumentAuthority",
            summary = "Void a line of the authority matrix that was entered wrongly",
            description = "What held before holds again.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = AuthorityView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or came with the service")
    public Response voidFor(
            @PathParam("id") UUID id,
            @Parameter(description = "The `version` of the line as an ETag.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        AuthorityView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
