package vn.capuy.report.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The templates. */
@ApplicationScoped
class ReportTemplates implements PanacheRepositoryBase<ReportTemplate, UUID> {}
