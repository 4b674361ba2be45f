//! The drawing: what always stands there, and layers that each show in some steps of the story.

use guide_model::Scene::{self, Ampa, Block, Brake, Burst, Contacts, Growth, Rest, Stress};

use super::shapes::{self, Place};
use crate::content::words;
use crate::markup::{Element, element};

/// How a layer comes, where readers have not asked for less motion.
#[derive(Clone, Copy)]
enum Comes {
    /// In its place.
    There,
    /// From above.
    Down,
    /// Out of the cell on which it stands.
    Up,
}

/// Names of molecules: they are the same in every language.
const GABA: &str = "GABA";
const AMPA: &str = "AMPA";
const NMDA: &str = "NMDA";
const BDNF: &str = "BDNF";
const MTOR: &str = "mTOR";

const SENDING: &str = "M190-6C190 20 184 30 160 36C132 43 122 60 124 82C126 102 138 112 160 112L248 112C270 112 282 102 284 82\
                       C286 60 276 43 248 36C224 30 218 20 218-6";
const RECEIVING: &str = "M-300 400L-300 243L146 243C166 243 184 244 184 230C184 216 180 207 164 204\
                         C138 200 122 194 120 176C118 158 130 146 152 146L256 146C278 146 290 158 288 176\
                         C286 194 270 200 244 204C228 207 224 216 224 230C224 244 242 243 262 243L660 243L660 400Z";
const BRAKING: &str = "M45 28C66 28 81 41 85 59L90 61C97 58 106 64 106 74C106 84 97 90 90 87L83 84C76 97 62 104 45 104\
                       C21 104 4 87 4 66C4 45 21 28 45 28Z";

const AMPA_PLACES: &[Place] = &[(143, 147), (187, 146)];
const NMDA_PLACES: &[Place] = &[(224, 146), (260, 146)];
const BRAKE_NMDA_PLACES: &[Place] = &[(45, 29)];
const PLUG_PLACES: &[Place] = &[(224, 138), (260, 138), (45, 21)];
const VESICLES: &[Place] = &[(150, 88), (186, 88), (222, 88), (258, 88)];
const GAP: &[Place] = &[(166, 127), (202, 123), (240, 128)];
const BURST: &[Place] = &[
    (138, 121),
    (154, 129),
    (168, 119),
    (184, 128),
    (197, 119),
    (209, 129),
    (225, 120),
    (241, 127),
    (253, 118),
    (268, 124),
    (131, 132),
    (165, 138),
    (200, 140),
    (243, 140),
];
const DOCKED: &[Place] = &[(143, 135), (143, 149), (187, 134), (187, 148), (222, 120), (246, 121)];
/// Feet of the small contact points.
const FEET: [i16; 4] = [30, 76, 298, 338];

/// The whole drawing. It is hidden from screen readers: each step says in words what is drawn.
pub fn scene() -> Element {
    element("svg")
        .class("story__scene")
        .attribute("viewBox", shapes::VIEW)
        .attribute("width", "360")
        .attribute("height", "290")
        .attribute("aria-hidden", "true")
        .child(path("story__cell", RECEIVING))
        .children(contact_points())
        .child(path("story__cell", SENDING))
        .children(brake())
        .child(label((204, 60), "middle", words::STORY_SENDING_CELL))
        .child(label((14, 275), "start", words::STORY_RECEIVING_CELL))
        .children(glutamate())
        .children(receptors())
        .children(ketamine())
        .child(growth())
        .child(order())
}

/// The small contact points: all there, thinned by stress, most of them back.
fn contact_points() -> Vec<Element> {
    let points = |class: &'static str, feet: &[i16], high: i16, head: i16, neck: i16| {
        path(class, feet.iter().map(|foot| shapes::contact_point(*foot, high, head, neck)).collect::<String>())
    };
    let whole = |feet: &[i16]| points("story__cell", feet, 38, 24, 9);
    let gone = |feet: &[i16]| points("story__gone", feet, 38, 24, 9);
    let [first, second, third, fourth] = FEET;
    vec![
        layer(&[Rest], Comes::There).child(whole(&FEET)),
        layer(&[Stress, Block, Brake, Burst, Ampa, Growth], Comes::There).child(gone(&[second, third])).child(points(
            "story__cell",
            &[first, fourth],
            27,
            13,
            4,
        )),
        layer(&[Contacts], Comes::There).child(gone(&[third])),
        layer(&[Contacts], Comes::Up).child(whole(&[first, second, fourth])),
        layer(&[Rest, Stress, Contacts], Comes::There).child(label((8, 196), "start", words::STORY_CONTACT_POINTS)),
    ]
}

/// The brake cell, at work and quiet, and what it sends.
fn brake() -> Vec<Element> {
    const QUIET: &[Scene] = &[Brake, Burst, Ampa, Growth];
    const AT_WORK: &[Scene] = &[Rest, Stress, Block, Contacts];
    vec![
        layer(AT_WORK, Comes::There).child(path("story__cell story__cell--brake", BRAKING)),
        layer(QUIET, Comes::There).child(path("story__cell story__cell--quiet", BRAKING)),
        layer(AT_WORK, Comes::There)
            .child(path("story__gaba", shapes::diamonds(&[(115, 65), (119, 77), (113, 89)])))
            .child(label((108, 46), "middle", GABA)),
        label((45, 56), "middle", NMDA),
        label((45, 76), "middle", words::STORY_BRAKE_CELL),
    ]
}

/// Glutamate: in the sending cell's bubbles, in the gap, in the receptors.
fn glutamate() -> Vec<Element> {
    let bubbles = VESICLES.iter().map(|(x, y)| {
        let circle = element("circle").class("story__bubble");
        circle.attribute("cx", x.to_string()).attribute("cy", y.to_string()).attribute("r", "13")
    });
    let three = |(x, y): &Place| [(x - 5, y + 3), (x + 5, y + 3), (*x, y - 5)];
    let full: Vec<Place> = VESICLES.iter().flat_map(three).collect();
    let few: Vec<Place> = VESICLES.iter().map(|(x, y)| (*x, y + 2)).collect();
    let dots = |places: &[Place]| path("story__glutamate", shapes::dots(places));
    let name = || label((354, 129), "end", words::STORY_GLUTAMATE);
    vec![
        element("g").children(bubbles),
        layer(&[Rest, Stress, Block, Brake, Growth, Contacts], Comes::There).child(dots(&full)).child(dots(GAP)),
        layer(&[Burst, Ampa], Comes::There).child(dots(&few)),
        layer(&[Burst], Comes::Down).child(dots(BURST)),
        layer(&[Rest, Stress, Burst, Ampa], Comes::There).child(name()),
    ]
}

/// The receptors of the receiving cell; those named AMPA are lit up when glutamate is in them.
fn receptors() -> Vec<Element> {
    const SHUT: &[Scene] = &[Rest, Stress, Block, Brake, Burst, Growth, Contacts];
    let rays = "M124 129l-5-5M165 128v-8M206 132l4-5";
    vec![
        path("story__receptor", shapes::funnels(NMDA_PLACES)),
        path("story__receptor", shapes::funnels(BRAKE_NMDA_PLACES)),
        layer(SHUT, Comes::There).child(path("story__receptor", shapes::bars(AMPA_PLACES, 3))),
        layer(&[Ampa], Comes::There)
            .child(path("story__receptor story__receptor--lit", shapes::bars(AMPA_PLACES, 14)))
            .child(path("story__rays", rays)),
        layer(&[Ampa], Comes::Down).child(path("story__glutamate", shapes::dots(DOCKED))),
        label((165, 177), "middle", AMPA),
        label((241, 177), "middle", NMDA),
    ]
}

fn ketamine() -> Vec<Element> {
    vec![
        layer(&[Block, Brake, Burst, Ampa, Growth], Comes::Down)
            .child(path("story__ketamine", shapes::plugs(PLUG_PLACES))),
        layer(&[Block, Brake], Comes::There).child(label((354, 140), "end", words::STORY_KETAMINE)),
    ]
}

/// BDNF docks at the side; an arrow leads to a gear, and proteins are made.
fn growth() -> Element {
    let bricks = [(256, 260), (268, 260), (280, 260), (262, 268), (274, 268), (256, 276), (268, 276), (280, 276)];
    layer(&[Growth], Comes::There)
        .child(path("story__arrow", "M280 187C258 202 200 200 190 238M185 230l5 9 8-7"))
        .child(path("story__growth", shapes::triangles(&[(294, 178), (311, 170), (313, 188), (330, 179)])))
        .child(label((292, 158), "start", BDNF))
        .child(path("story__growth story__growth--gear", shapes::gear((186, 266))))
        .child(label((206, 271), "start", MTOR))
        .child(path("story__growth", shapes::bricks(&bricks)))
        .child(label((354, 272), "end", words::STORY_PROTEINS))
}

/// What came first and what came later.
fn order() -> Element {
    layer(&[Contacts], Comes::There)
        .child(path("story__arrow", "M302 38v-24M296 21l6-8 6 8"))
        .child(label((354, 28), "end", words::STORY_FIRST))
        .child(label((354, 50), "end", words::STORY_BEHAVIOR))
        .child(element("circle").class("story__clock").attribute("cx", "302").attribute("cy", "76").attribute("r", "9"))
        .child(path("story__hands", "M302 70v6l4 3"))
        .child(label((354, 80), "end", words::STORY_LATER))
        .child(label((354, 102), "end", words::STORY_CONTACTS))
}

/// What shows in these scenes only.
fn layer(scenes: &[Scene], comes: Comes) -> Element {
    let motion = match comes {
        Comes::There => "",
        Comes::Down => " story__layer--down",
        Comes::Up => " story__layer--up",
    };
    let shown: String = scenes.iter().map(|scene| format!(" in-{}", scene.as_str())).collect();
    element("g").class(format!("story__layer{motion}{shown}"))
}

fn path(class: &'static str, data: impl Into<std::borrow::Cow<'static, str>>) -> Element {
    element("path").class(class).attribute("d", data)
}

fn label((x, y): Place, anchor: &'static str, words: &'static str) -> Element {
    element("text")
        .class("story__label")
        .attribute("x", x.to_string())
        .attribute("y", y.to_string())
        .attribute("text-anchor", anchor)
        .child(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::Node;

    fn layers(element: &Element) -> Vec<&str> {
        let class = element.attributes.iter().find(|(name, _)| *name == "class").map_or("", |(_, class)| class);
        let inner = element.children.iter().flat_map(|child| match child {
            Node::Element(inner) => layers(inner),
            Node::Text(_) => Vec::new(),
        });
        class.contains("story__layer").then_some(class).into_iter().chain(inner).collect()
    }

    fn shown_in(scene: &Element, name: Scene) -> Vec<usize> {
        let class = format!("in-{}", name.as_str());
        let layers = layers(scene).into_iter().enumerate();
        layers.filter(|(_, layer)| layer.split(' ').any(|own| own == class)).map(|(place, _)| place).collect()
    }

    #[test]
    fn every_scene_is_drawn_in_its_own_way() {
        let scene = scene();
        let drawn: Vec<_> = Scene::ALL.iter().map(|name| shown_in(&scene, *name)).collect();
        for (place, layers) in drawn.iter().enumerate() {
            assert!(!layers.is_empty() && !drawn[..place].contains(layers), "{:?}: {layers:?}", Scene::ALL[place]);
        }
    }

    #[test]
    fn every_layer_shows_in_some_scene_but_not_in_all() {
        for layer in layers(&scene()) {
            let shown = layer.split(' ').filter(|class| class.starts_with("in-")).count();
            assert!((1..Scene::ALL.len()).contains(&shown), "{layer}");
        }
    }

    #[test]
    fn every_receptor_named_nmda_has_its_plug() {
        let funnels = NMDA_PLACES.iter().chain(BRAKE_NMDA_PLACES);
        let plugs: Vec<Place> = funnels.map(|(x, y)| (*x, y - 8)).collect();
        assert_eq!(plugs, PLUG_PLACES);
    }
}
