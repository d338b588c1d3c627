package vn.capuy.document.field;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.record.Reason;

/** Fields of work over HTTP. */
@Path("/fields")
@Tag(name = "Fields of work", description = "By which documents are sorted and counted.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FieldResource {
    private final Fields fields;
    private final FieldService service;

    FieldResource(Fields fields, FieldService service) {
        this.fields = fields;
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
    @Operation(
            operationId = "listDocumentFields",
            summary = "The fields of work",
            description = "All in one page, in their order.")
    public Page<FieldView> list(
            @Parameter(description = "Void ones too.") @QueryParam("includeVoided") @DefaultValue("false")
                    boolean includeVoided) {
        return new Page<>(fields.all(includeVoided), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterDocumentField",
            summary = "Enter a field of work",
            description = "It comes behind the others in lists.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; the ETag is that of the field",
            content = @Content(schema = @Schema(implementation = FieldView.class)))
    @APIResponse(responseCode = "409", description = "There is a field of this code")
    public Response enter(@NotNull @Valid FieldRequest body) {
        FieldView entered = service.enter(body);
        return Response.created(URI.create("fields/" + entered.code()))
                .tag(Versions.tag(entered.version()))
                .entity(entered)
                .build();
    }

    @POST
    @Path("/{code}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidDocumentField",
            summary = "Void a field of work that was entered wrongly",
            description = "Nothing new names it; documents that do keep it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = FieldView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or came with the service")
    public Response voidFor(
            @PathParam("code") String code,
            @Parameter(description = "The `version` of the field as an ETag.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        FieldView voided = service.voidFor(code, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
