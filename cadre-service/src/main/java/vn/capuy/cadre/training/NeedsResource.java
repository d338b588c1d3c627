package vn.capuy.cadre.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.paging.Page;

/** Training needs over HTTP. */
@Path("/training-needs")
@Tag(name = "Training", description = "Training classes, and who was sent to them by whom.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NeedsResource {
    private final Needs needs;

    NeedsResource(Needs needs) {
        this.needs = needs;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTrainingNeeds",
            summary = "Who is planned for a post and lacks the level of political theory that it asks for",
            description = "Out of the approved planning lists. As JSON, or as CSV (`Accept: text/csv`).")
    public NeedsView read(
            @Parameter(description = "Code of the post.", required = true, example = "BL-BTC-TB")
                    @QueryParam("post")
                    @NotBlank
                    @Size(max = 60)
                    String post,
            @Parameter(description = "As of this day; today where it is left out.", example = "2023-03-31")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return needs.of(post, onDay);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTrainingNeeds",
            summary = "Who is planned for a post and lacks the level of political theory that it asks for",
            description = "Out of the approved planning lists. As JSON, or as CSV (`Accept: text/csv`).")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @Parameter(description = "Code of the post.", required = true, example = "BL-BTC-TB")
                    @QueryParam("post")
                    @NotBlank
                    @Size(max = 60)
                    String post,
            @Parameter(description = "As of this day; today where it is left out.", example = "2023-03-31")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return ListExport.of(
                "training-needs",
                NeedsView.Need.class,
                page -> new Page<>(needs.of(post, onDay).items(), null));
    }
}
