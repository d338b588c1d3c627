package vn.capuy.cadre.organisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Units over HTTP. */
@Path("/organisation")
@Tag(name = "Organisation", description = "Units with dated names and placements, and the events that change them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UnitResource {
    private final UnitService service;

    UnitResource(UnitService service) {
        this.service = service;
    }

    @GET
    @Path("/units")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listOrganisationUnits",
            summary = "Units, by code",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<UnitView> list(@BeanParam @Valid UnitFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("/units")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listOrganisationUnits",
            summary = "Units, by code",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid UnitFilter filter) {
        return ListExport.of("organisation-units", UnitView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/units/{code}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "readOrganisationUnit",
            summary = "A unit as it was on a day",
            description =
                    "With its names, its parent, predecessors and successors. Without a day: today, or its last day.")
    public UnitDetail read(
            @Parameter(example = "BL-HM") @PathParam("code") String code,
            @Parameter(example = "2023-03-31") @QueryParam("onDay") LocalDate onDay) {
        return service.read(code, onDay);
    }

    @GET
    @Path("/tree")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "readOrganisationTree", summary = "The organisation below a unit as it stood on a day")
    public UnitTree tree(
            @Parameter(description = "The caller's scope when absent.", example = "BL") @QueryParam("root") String root,
            @Parameter(example = "2023-03-31") @QueryParam("onDay") LocalDate onDay,
            @Parameter(description = "TODAY: with every unit that has ended by the day, under whoever took it over.")
                    @QueryParam("tree")
                    @DefaultValue("AS_IT_STOOD")
                    TreeOf tree,
            @Parameter(description = "Whether to say who was at the head of each unit that day.")
                    @QueryParam("heads")
                    @DefaultValue("false")
                    boolean heads) {
        return service.tree(root, onDay, tree, heads);
    }

    @GET
    @Path("/units/{code}/successors")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listOrganisationUnitSuccessors",
            summary = "The units that have taken over a unit by a day",
            description = "Those that stand on the day, directly or through others; a unit that stands has none.")
    public List<SuccessionChain> successors(
            @Parameter(example = "BL-VN") @PathParam("code") String code,
            @Parameter(description = "Today when absent.", example = "2025-07-01") @QueryParam("onDay")
                    LocalDate onDay) {
        return service.successors(code, onDay);
    }

    @GET
    @Path("/units/{code}/predecessors")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listOrganisationUnitPredecessors",
            summary = "The units that a unit has taken over by a day",
            description = "Directly or through others, each with the share that went over to it.")
    public List<SuccessionChain> predecessors(
            @Parameter(example = "QN-BL") @PathParam("code") String code,
            @Parameter(description = "Today, or its last day, when absent.", example = "2025-07-01")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return service.predecessors(code, onDay);
    }

    @POST
    @Path("/units")
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "establishOrganisationUnit", summary = "Establish a unit under another")
    @APIResponse(
            responseCode = "201",
            description = "The unit as it is on its first day.",
            content = @Content(schema = @Schema(implementation = UnitDetail.class)))
    public Response establish(@NotNull @Valid UnitRequest request, @Context UriInfo uri) {
        UnitDetail unit = service.establish(request);
        return Response.created(uri.getAbsolutePathBuilder().path(unit.code()).build())
                .entity(unit)
                .build();
    }

    @POST
    @Path("/units/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "importOrganisationUnits",
            summary = "Establish units from a file",
            description =
                    "Parents may stand anywhere in the file. The root may be entered by a caller whose scope it is.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(@NotNull File body, @BeanParam @Valid ImportRequest request) {
        return Response.ok(service.take(body, request)).build();
    }

    @GET
    @Path("/units/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "readUnitImportTemplate", summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("units", UnitColumns.ALL);
    }
}
