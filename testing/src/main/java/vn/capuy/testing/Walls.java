package vn.capuy.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** The walls of a service's architecture. A module's test extends this and names the service's package. */
public abstract class Walls {
    /** Read once for all tests of a module: that takes far longer than any of them. */
    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private final String root;
    private final JavaClasses service;

    protected Walls(String root) {
        this.root = root;
        this.service = READ.computeIfAbsent(root, Walls::read);
    }

    private static JavaClasses read(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    /** Whether the service rules by regulations. */
    protected boolean rules() {
        return true;
    }

    @Test
    void the_walls_are_built_around_classes() {
        assertFalse(service.stream().noneMatch(each -> each.getSimpleName().endsWith("Resource")), root);
        assertFalse(service.stream().noneMatch(Walls::isEntity), root);
        assertEquals(
                rules(), service.stream().anyMatch(each -> each.getPackageName().endsWith(".rules")), root);
    }

    @Test
    void features_do_not_depend_on_each_other_in_a_ring() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().check(service);
    }

    @Test
    void rules_know_the_kernel_alone() {
        classes()
                .that()
                .resideInAPackage(root + ".(*).rules..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "vn.capuy.kernel..", root + "..rules..")
                .allowEmptyShould(!rules())
                .check(service);
    }

    @Test
    void entities_know_no_repository_and_no_http() {
        noClasses()
                .that(are("entities", Walls::isEntity))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.hibernate.orm.panache..", "org.jdbi..")
                .check(service);
    }

    @Test
    void resources_expose_no_entity() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .notHaveRawReturnType(are("entities", Walls::isEntity))
                .check(service);
    }

    /** What is answered again the second time is a whole answer, status and all. */
    @Test
    void what_is_done_once_for_one_key_answers_with_a_response() {
        methods()
                .that()
                .areAnnotatedWith("vn.capuy.platform.idempotency.Idempotent")
                .should()
                .haveRawReturnType("jakarta.ws.rs.core.Response")
                .check(service);
    }

    @Test
    void only_the_platform_maps_exceptions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jboss.resteasy.reactive.server.ServerExceptionMapper")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.ws.rs.ext.ExceptionMapper")
                .check(service);
    }

    @Test
    void services_meet_only_over_http() {
        noClasses()
                .should()
                .dependOnClassesThat(are(
                        "another service's",
                        each -> each.getPackageName().startsWith("vn.capuy.")
                                && !each.getPackageName().startsWith(root)
                                && !each.getPackageName().startsWith("vn.capuy.kernel")
                                && !each.getPackageName().startsWith("vn.capuy.platform")))
                .check(service);
    }

    @Test
    void time_comes_from_the_clock_that_is_given() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .check(service);
    }

    private static boolean isEntity(JavaClass each) {
        return each.isAnnotatedWith("jakarta.persistence.Entity");
    }

    private static DescribedPredicate<JavaClass> are(String name, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(name, test);
    }
}
