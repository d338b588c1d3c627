package vn.capuy.cadre.dossier.photo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** Portraits over HTTP. */
@Path("/people/{id}/photo")
@Tag(name = "Dossiers", description = "Dossiers with the fields of form 2C. Reading one is journalled.")
@RunOnVirtualThread
public class PhotoResource {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";

    private final PhotoService service;

    PhotoResource(PhotoService service) {
        this.service = service;
    }

    @GET
    @Produces({JPEG, PNG})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readPhoto", summary = "The portrait of a cadre")
    @APIResponse(
            responseCode = "200",
            description = "The file as it was entered.",
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        Photos.Portrait portrait = service.read(id);
        var tag = new EntityTag(portrait.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(portrait.content(), portrait.mediaType()) : unchanged)
                .tag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @PUT
    @Consumes({JPEG, PNG, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "putPhoto",
            summary = "Put a portrait into a dossier",
            description = "A JPEG or PNG of at most 2 MB and 4096 pixels a side, told by its content. Where there is a "
                    + "portrait already, `If-Match` names it; it is kept as voided.")
    @RequestBody(
            content = {
                @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What stands in the dossier now.",
            content = @Content(schema = @Schema(implementation = PhotoView.class)))
    @APIResponse(responseCode = "413", description = "Larger than 2 MB.")
    @APIResponse(responseCode = "415", description = "No JPEG or PNG that can be shown, or too many pixels.")
    public Response put(
            @PathParam("id") UUID id,
            @Parameter(description = "The tag of the portrait that is replaced.") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull File body) {
        PhotoView photo = service.put(id, ifMatch, body);
        return Response.ok(photo).tag(new EntityTag(photo.sha256())).build();
    }

    @POST
    @Path("/void")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidPhoto",
            summary = "Take the portrait out of a dossier",
            description = "It is kept with the reason and shown no more.")
    @APIResponse(responseCode = "204", description = "There is no portrait now.")
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        service.voidFor(id, ifMatch, reason.reason());
        return Response.noContent().build();
    }
}
