package vn.capuy.cadre.examination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The candidates of a round over HTTP. */
@Path("/examinations/{id}/candidates")
@Tag(name = "Examinations", description = "Competitive examinations for leadership posts.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CandidateResource {
    private final CandidateService service;

    CandidateResource(CandidateService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExaminationCandidates",
            summary = "The candidates of a round, by their codes",
            description =
                    "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. Written scores are told once the papers are opened.")
    public Page<CandidateView> list(
            @PathParam("id") UUID id, @BeanParam @Valid CandidateFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(id, filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExaminationCandidates",
            summary = "The candidates of a round, by their codes",
            description =
                    "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list. Written scores are told once the papers are opened.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id, @BeanParam @Valid CandidateFilter filter) {
        return ListExport.of("examination-candidates", CandidateView.class, page -> service.page(id, filter, page));
    }

    @GET
    @Path("/{candidate}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readExaminationCandidate", summary = "A candidate with what the rules found of him")
    @APIResponse(
            responseCode = "200",
            description = "The candidate.",
            content = @Content(schema = @Schema(implementation = CandidateDetail.class)))
    public Response read(@PathParam("id") UUID id, @PathParam("candidate") UUID candidate, @Context Request request) {
        CandidateDetail found = service.read(id, candidate);
        return Versions.read(request, found.candidate().version(), found);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "applyForExamination",
            summary = "Enter a cadre's application for a post of a round",
            description = "Every rule is asked and its finding kept; whether he is admitted is decided by an approver.")
    @APIResponse(
            responseCode = "201",
            description = "The candidate.",
            content = @Content(schema = @Schema(implementation = CandidateDetail.class)))
    public Response apply(@PathParam("id") UUID id, @NotNull @Valid ApplicationRequest request, @Context UriInfo uri) {
        CandidateDetail applied = service.apply(id, request);
        return Answers.created(
                uri, applied.candidate().id(), applied.candidate().version(), applied);
    }

    @POST
    @Path("/{candidate}/decision")
    @Idempotent
    @RolesAllowed(Roles.CADRE_APPROVER)
    @Operation(
            operationId = "decideOnExaminationCandidate",
            summary = "Admit, refuse or disqualify a candidate",
            description = "To admit asks every rule anew; all that are not met are listed (422).")
    @APIResponse(
            responseCode = "200",
            description = "The candidate.",
            content = @Content(schema = @Schema(implementation = CandidateDetail.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("candidate") UUID candidate,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CandidateDecision decision) {
        CandidateDetail decided = service.decide(id, candidate, ifMatch, decision);
        return Answers.changed(decided.candidate().version(), decided);
    }
}
