package vn.capuy.platform.indicator.sums;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** The kept sums of figures over HTTP. */
@UnlessBuildProperty(name = "capuy.figures", stringValue = "false", enableIfMissing = true)
@Path("/indicators/sums")
@Tag(name = "Indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FigureSumsResource {
    private final SumsService service;

    FigureSumsResource(SumsService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listFigureSums",
            summary = "Of which figures sums are kept, and how it stands with them",
            description = "Sums make figures quick and never another number: where they do not tell it, it is counted.")
    public List<SumsView> list() {
        return service.all();
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "verifyFigureSums",
            summary = "Count all records again and set them against the sums",
            description = "Reads every record once: some seconds for each million.")
    public List<SumsVerificationView> verify() {
        return service.verify();
    }

    @POST
    @Path("/rebuild")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "rebuildFigureSums",
            summary = "Make the sums anew from the records",
            description = "It is begun within seconds. Until it is done figures are counted; nobody who writes waits.")
    @APIResponse(
            responseCode = "202",
            description = "How it stands with them.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SumsView.class)))
    public Response rebuild() {
        return Response.accepted(service.rebuild()).build();
    }
}
