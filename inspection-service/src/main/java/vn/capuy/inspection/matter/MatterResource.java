package vn.capuy.inspection.matter;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
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
import vn.capuy.platform.record.Reason;

/** The catalogue of matters over HTTP. */
@Path("/matters")
@Tag(name = "Matters", description = "What cases, programmes and findings are about.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MatterResource {
    private final MatterService service;
    private final MatterCatalogue catalogue;

    MatterResource(MatterService service, MatterCatalogue catalogue) {
        this.service = service;
        this.catalogue = catalogue;
    }

    @GET
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "listMatters", summary = "The catalogue of matters, in its order")
    public List<MatterView> list(
            @Parameter(description = "Only those that a decision of this day may name.", example = "2022-05-16")
                    @QueryParam("on")
                    LocalDate on) {
        return catalogue.all().stream()
                .filter(each -> on == null || each.holdsOn(on))
                .toList();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({
        Roles.INSPECTION_READER,
        Roles.INSPECTION_EDITOR,
        Roles.INSPECTION_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "readMatter", summary = "A matter of the catalogue")
    @APIResponse(
            responseCode = "200",
            description = "The matter",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response read(@Parameter(example = "CADRE_WORK") @PathParam("code") String code, @Context Request request) {
        MatterView found = service.read(code);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(
            operationId = "enterMatter",
            summary = "Add a matter to the catalogue",
            description = "Its code stays its own for good, also after it has ended or was voided.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    @APIResponse(responseCode = "409", description = "There is a matter of this code")
    public Response enter(@NotNull @Valid NewMatter body, @Context UriInfo uri) {
        MatterView entered = service.enter(body);
        return Response.created(
                        uri.getAbsolutePathBuilder().path(entered.code()).build())
                .tag(Versions.tag(entered.version()))
                .entity(entered)
                .build();
    }

    @POST
    @Path("/{code}/end")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(
            operationId = "endMatter",
            summary = "End a matter",
            description = "Cases decided later no longer name it; those that do keep it.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    @APIResponse(responseCode = "409", description = "It has ended before")
    public Response end(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MatterEnding body) {
        MatterView ended = service.end(code, ifMatch, body);
        return Answers.changed(ended.version(), ended);
    }

    @POST
    @Path("/{code}/void")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Idempotent
    @Operation(
            operationId = "voidMatter",
            summary = "Void a matter that was entered by mistake",
            description = "Nothing new names it; what names it already keeps it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidMatter(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        MatterView voided = service.voidFor(code, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
