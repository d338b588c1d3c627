package vn.capuy.document.type;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.record.Reason;

/** Types of documents over HTTP. */
@Path("/document-types")
@Tag(name = "Document types", description = "Types, symbols and who may issue them, as data with days and citations.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentTypeResource {
    private final DocumentTypes types;
    private final TypeService service;
    private final CallerLanguage language;
    private final Clock clock;

    public DocumentTypeResource(DocumentTypes types, TypeService service, CallerLanguage language, Clock clock) {
        this.types = types;
        this.service = service;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
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

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "readDocumentType",
            summary = "A type with all its versions",
            description = "Each with its days, citation and certainty; what was entered and voided too.")
    public DocumentTypeDetail read(@Parameter(example = "RESOLUTION") @PathParam("code") String code) {
        return service.read(code);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterDocumentType",
            summary = "Enter a type that a regulation brings",
            description = "It comes behind the others in lists. Who may issue it is entered in the authority matrix.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentTypeDetail.class)))
    @APIResponse(responseCode = "409", description = "There is a type of this code")
    public Response enter(@NotNull @Valid TypeRequest body) {
        DocumentTypeDetail entered = service.enter(body);
        return Response.created(URI.create("document-types/" + entered.code()))
                .entity(entered)
                .build();
    }

    @POST
    @Path("/{code}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterDocumentTypeVersion",
            summary = "Enter what a regulation makes of a type from a day on",
            description =
                    "Its symbol, the series in which it is numbered, or that it is no longer a type. From its day on, documents "
                            + "are issued by it; what was issued before stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The type with all its versions",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentTypeDetail.class)))
    @APIResponse(responseCode = "409", description = "A version has been entered for this day")
    public Response enterVersion(@PathParam("code") String code, @NotNull @Valid TypeVersionRequest body) {
        return Response.ok(service.enterVersion(code, body)).build();
    }

    @POST
    @Path("/versions/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidDocumentTypeVersion",
            summary = "Void a version of a type that was entered wrongly",
            description = "What held before holds again. Documents that were issued meanwhile stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "The type with all its versions",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentTypeDetail.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or came with the service")
    public Response voidVersion(
            @PathParam("id") UUID id,
            @Parameter(description = "The `version` of the entry as an ETag.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        return Response.ok(service.voidVersion(id, ifMatch, body.reason())).build();
    }
}
