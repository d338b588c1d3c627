package vn.capuy.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Rulebook;

class KernelArchitectureTest {

    private static final String KERNEL = "vn.capuy.kernel";

    /** Each package of the kernel, and the packages of the kernel on which it may lean. */
    private static final Map<String, Set<String>> WALLS = Map.of(
            "citation", Set.of(),
            "limit", Set.of("citation"),
            "rule", Set.of("citation", "limit"),
            "lifecycle", Set.of("citation"),
            "time", Set.of(),
            "text", Set.of(),
            "name", Set.of(),
            "ballot", Set.of(),
            "calendar", Set.of("citation", "name"),
            "limitation", Set.of());

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(KERNEL);

    @Test
    void every_wall_names_a_package_that_holds_classes_and_every_package_has_a_wall() {
        Set<String> built = CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> walled =
                WALLS.keySet().stream().map(name -> KERNEL + "." + name).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(walled, built);
    }

    @Test
    void the_class_files_of_this_java_are_really_read() {
        JavaClass rulebook = CLASSES.get(Rulebook.class);

        assertTrue(rulebook.getMethods().stream()
                .anyMatch(method -> method.getName().equals("judge")));
        assertTrue(rulebook.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        dependency.getTargetClass().getSimpleName().equals("Rule")));
    }

    @Test
    void the_kernel_leans_on_plain_java_alone() {
        classes()
                .that()
                .resideInAPackage(KERNEL + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", KERNEL + "..")
                .check(CLASSES);
    }

    @Test
    void a_package_leans_only_on_those_that_its_wall_lets_through() {
        WALLS.forEach((name, mayLeanOn) -> {
            String[] allowed = Stream.concat(Stream.of(name), mayLeanOn.stream())
                    .map(open -> KERNEL + "." + open)
                    .toArray(String[]::new);
            String[] all =
                    Stream.concat(Stream.of("java.."), Arrays.stream(allowed)).toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(KERNEL + "." + name)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(all)
                    .check(CLASSES);
        });
    }

    @Test
    void no_packages_lean_on_each_other_in_a_circle() {
        slices().matching(KERNEL + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
