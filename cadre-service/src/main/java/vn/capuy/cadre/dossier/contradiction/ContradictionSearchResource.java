package vn.capuy.cadre.dossier.contradiction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The contradictions of many dossiers over HTTP. */
@Path("/people/contradictions")
@Tag(name = "Dossiers", description = "Dossiers with the fields of form 2C. Reading one is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContradictionSearchResource {
    private final ContradictionService service;

    ContradictionSearchResource(ContradictionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "searchContradictions",
            summary = "Cadres whose dossiers contradict themselves, by name",
            description =
                    "`limit` counts the cadres looked at: a page may show fewer, or none, and still have a `next`.")
    public Page<PersonContradictions> search(
            @BeanParam @Valid ContradictionFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }
}
