import { createRequire } from "node:module";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// ../../../work/main/node_modules/@lezer/common/dist/index.js
/**
The default maximum length of a `TreeBuffer` node.
*/
const DefaultBufferLength = 1024;
let nextPropID = 0;
var Range = class {
	constructor(from, to) {
		this.from = from;
		this.to = to;
	}
};
/**
Each [node type](#common.NodeType) or [individual tree](#common.Tree)
can have metadata associated with it in props. Instances of this
class represent prop names.
*/
var NodeProp = class {
	/**
	Create a new node prop type.
	*/
	constructor(config = {}) {
		this.id = nextPropID++;
		this.perNode = !!config.perNode;
		this.deserialize = config.deserialize || (() => {
			throw new Error("This node type doesn't define a deserialize function");
		});
		this.combine = config.combine || null;
	}
	/**
	This is meant to be used with
	[`NodeSet.extend`](#common.NodeSet.extend) or
	[`LRParser.configure`](#lr.ParserConfig.props) to compute
	prop values for each node type in the set. Takes a [match
	object](#common.NodeType^match) or function that returns undefined
	if the node type doesn't get this prop, and the prop's value if
	it does.
	*/
	add(match) {
		if (this.perNode) throw new RangeError("Can't add per-node props to node types");
		if (typeof match != "function") match = NodeType.match(match);
		return (type) => {
			let result = match(type);
			return result === void 0 ? null : [this, result];
		};
	}
};
/**
Prop that is used to describe matching delimiters. For opening
delimiters, this holds an array of node names (written as a
space-separated string when declaring this prop in a grammar)
for the node types of closing delimiters that match it.
*/
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
The inverse of [`closedBy`](#common.NodeProp^closedBy). This is
attached to closing delimiters, holding an array of node names
of types of matching opening delimiters.
*/
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Used to assign node types to groups (for example, all node
types that represent an expression could be tagged with an
`"Expression"` group).
*/
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Attached to nodes to indicate these should be
[displayed](https://codemirror.net/docs/ref/#language.syntaxTree)
in a bidirectional text isolate, so that direction-neutral
characters on their sides don't incorrectly get associated with
surrounding text. You'll generally want to set this for nodes
that contain arbitrary text, like strings and comments, and for
nodes that appear _inside_ arbitrary text, like HTML tags. When
not given a value, in a grammar declaration, defaults to
`"auto"`.
*/
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
	if (value && value != "rtl" && value != "ltr" && value != "auto") throw new RangeError("Invalid value for isolate: " + value);
	return value || "auto";
} });
/**
The hash of the [context](#lr.ContextTracker.constructor)
that the node was parsed in, if any. Used to limit reuse of
contextual nodes.
*/
NodeProp.contextHash = new NodeProp({ perNode: true });
/**
The distance beyond the end of the node that the tokenizer
looked ahead for any of the tokens inside the node. (The LR
parser only stores this when it is larger than 25, for
efficiency reasons.)
*/
NodeProp.lookAhead = new NodeProp({ perNode: true });
/**
This per-node prop is used to replace a given node, or part of a
node, with another tree. This is useful to include trees from
different languages in mixed-language parsers.
*/
NodeProp.mounted = new NodeProp({ perNode: true });
/**
A mounted tree, which can be [stored](#common.NodeProp^mounted) on
a tree node to indicate that parts of its content are
represented by another tree.
*/
var MountedTree = class {
	constructor(tree, overlay, parser, bracketed = false) {
		this.tree = tree;
		this.overlay = overlay;
		this.parser = parser;
		this.bracketed = bracketed;
	}
	/**
	@internal
	*/
	static get(tree) {
		return tree && tree.props && tree.props[NodeProp.mounted.id];
	}
};
const noProps = Object.create(null);
/**
Each node in a syntax tree has a node type associated with it.
*/
var NodeType = class NodeType {
	/**
	@internal
	*/
	constructor(name, props, id, flags = 0) {
		this.name = name;
		this.props = props;
		this.id = id;
		this.flags = flags;
	}
	/**
	Define a node type.
	*/
	static define(spec) {
		let props = spec.props && spec.props.length ? Object.create(null) : noProps;
		let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
		let type = new NodeType(spec.name || "", props, spec.id, flags);
		if (spec.props) for (let src of spec.props) {
			if (!Array.isArray(src)) src = src(type);
			if (src) {
				if (src[0].perNode) throw new RangeError("Can't store a per-node prop on a node type");
				props[src[0].id] = src[1];
			}
		}
		return type;
	}
	/**
	Retrieves a node prop for this type. Will return `undefined` if
	the prop isn't present on this node.
	*/
	prop(prop) {
		return this.props[prop.id];
	}
	/**
	True when this is the top node of a grammar.
	*/
	get isTop() {
		return (this.flags & 1) > 0;
	}
	/**
	True when this node is produced by a skip rule.
	*/
	get isSkipped() {
		return (this.flags & 2) > 0;
	}
	/**
	Indicates whether this is an error node.
	*/
	get isError() {
		return (this.flags & 4) > 0;
	}
	/**
	When true, this node type doesn't correspond to a user-declared
	named node, for example because it is used to cache repetition.
	*/
	get isAnonymous() {
		return (this.flags & 8) > 0;
	}
	/**
	Returns true when this node's name or one of its
	[groups](#common.NodeProp^group) matches the given string.
	*/
	is(name) {
		if (typeof name == "string") {
			if (this.name == name) return true;
			let group = this.prop(NodeProp.group);
			return group ? group.indexOf(name) > -1 : false;
		}
		return this.id == name;
	}
	/**
	Create a function from node types to arbitrary values by
	specifying an object whose property names are node or
	[group](#common.NodeProp^group) names. Often useful with
	[`NodeProp.add`](#common.NodeProp.add). You can put multiple
	names, separated by spaces, in a single property name to map
	multiple node names to a single value.
	*/
	static match(map) {
		let direct = Object.create(null);
		for (let prop in map) for (let name of prop.split(" ")) direct[name] = map[prop];
		return (node) => {
			for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
				let found = direct[i < 0 ? node.name : groups[i]];
				if (found) return found;
			}
		};
	}
};
/**
An empty dummy node type to use when no actual type is available.
*/
NodeType.none = new NodeType("", Object.create(null), 0, 8);
/**
A node set holds a collection of node types. It is used to
compactly represent trees by storing their type ids, rather than a
full pointer to the type object, in a numeric array. Each parser
[has](#lr.LRParser.nodeSet) a node set, and [tree
buffers](#common.TreeBuffer) can only store collections of nodes
from the same set. A set can have a maximum of 2**16 (65536) node
types in it, so that the ids fit into 16-bit typed array slots.
*/
var NodeSet = class NodeSet {
	/**
	Create a set with the given types. The `id` property of each
	type should correspond to its position within the array.
	*/
	constructor(types) {
		this.types = types;
		for (let i = 0; i < types.length; i++) if (types[i].id != i) throw new RangeError("Node type ids should correspond to array positions when creating a node set");
	}
	/**
	Create a copy of this set with some node properties added. The
	arguments to this method can be created with
	[`NodeProp.add`](#common.NodeProp.add).
	*/
	extend(...props) {
		let newTypes = [];
		for (let type of this.types) {
			let newProps = null;
			for (let source of props) {
				let add = source(type);
				if (add) {
					if (!newProps) newProps = Object.assign({}, type.props);
					let value = add[1], prop = add[0];
					if (prop.combine && prop.id in newProps) value = prop.combine(newProps[prop.id], value);
					newProps[prop.id] = value;
				}
			}
			newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
		}
		return new NodeSet(newTypes);
	}
};
const CachedNode = /* @__PURE__ */ new WeakMap();
const CachedInnerNode = /* @__PURE__ */ new WeakMap();
/**
Options that control iteration. Can be combined with the `|`
operator to enable multiple ones.
*/
var IterMode;
(function(IterMode) {
	/**
	When enabled, iteration will only visit [`Tree`](#common.Tree)
	objects, not nodes packed into
	[`TreeBuffer`](#common.TreeBuffer)s.
	*/
	IterMode[IterMode["ExcludeBuffers"] = 1] = "ExcludeBuffers";
	/**
	Enable this to make iteration include anonymous nodes (such as
	the nodes that wrap repeated grammar constructs into a balanced
	tree).
	*/
	IterMode[IterMode["IncludeAnonymous"] = 2] = "IncludeAnonymous";
	/**
	By default, regular [mounted](#common.NodeProp^mounted) nodes
	replace their base node in iteration. Enable this to ignore them
	instead.
	*/
	IterMode[IterMode["IgnoreMounts"] = 4] = "IgnoreMounts";
	/**
	This option only applies in
	[`enter`](#common.SyntaxNode.enter)-style methods. It tells the
	library to not enter mounted overlays if one covers the given
	position.
	*/
	IterMode[IterMode["IgnoreOverlays"] = 8] = "IgnoreOverlays";
	/**
	When set, positions on the boundary of a mounted overlay tree
	that has its [`bracketed`](#common.NestedParse.bracketed) flag
	set will enter that tree regardless of side. Only supported in
	[`enter`](#common.SyntaxNode.enter), not in cursors.
	*/
	IterMode[IterMode["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
/**
A piece of syntax tree. There are two ways to approach these
trees: the way they are actually stored in memory, and the
convenient way.

Syntax trees are stored as a tree of `Tree` and `TreeBuffer`
objects. By packing detail information into `TreeBuffer` leaf
nodes, the representation is made a lot more memory-efficient.

However, when you want to actually work with tree nodes, this
representation is very awkward, so most client code will want to
use the [`TreeCursor`](#common.TreeCursor) or
[`SyntaxNode`](#common.SyntaxNode) interface instead, which provides
a view on some part of this data structure, and can be used to
move around to adjacent nodes.
*/
var Tree = class Tree {
	/**
	Construct a new tree. See also [`Tree.build`](#common.Tree^build).
	*/
	constructor(type, children, positions, length, props) {
		this.type = type;
		this.children = children;
		this.positions = positions;
		this.length = length;
		/**
		@internal
		*/
		this.props = null;
		if (props && props.length) {
			this.props = Object.create(null);
			for (let [prop, value] of props) this.props[typeof prop == "number" ? prop : prop.id] = value;
		}
	}
	/**
	@internal
	*/
	toString() {
		let mounted = MountedTree.get(this);
		if (mounted && !mounted.overlay) return mounted.tree.toString();
		let children = "";
		for (let ch of this.children) {
			let str = ch.toString();
			if (str) {
				if (children) children += ",";
				children += str;
			}
		}
		return !this.type.name ? children : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "");
	}
	/**
	Get a [tree cursor](#common.TreeCursor) positioned at the top of
	the tree. Mode can be used to [control](#common.IterMode) which
	nodes the cursor visits.
	*/
	cursor(mode = 0) {
		return new TreeCursor(this.topNode, mode);
	}
	/**
	Get a [tree cursor](#common.TreeCursor) pointing into this tree
	at the given position and side (see
	[`moveTo`](#common.TreeCursor.moveTo).
	*/
	cursorAt(pos, side = 0, mode = 0) {
		let cursor = new TreeCursor(CachedNode.get(this) || this.topNode);
		cursor.moveTo(pos, side);
		CachedNode.set(this, cursor._tree);
		return cursor;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) object for the top of the
	tree.
	*/
	get topNode() {
		return new TreeNode(this, 0, 0, null);
	}
	/**
	Get the [syntax node](#common.SyntaxNode) at the given position.
	If `side` is -1, this will move into nodes that end at the
	position. If 1, it'll move into nodes that start at the
	position. With 0, it'll only enter nodes that cover the position
	from both sides.
	
	Note that this will not enter
	[overlays](#common.MountedTree.overlay), and you often want
	[`resolveInner`](#common.Tree.resolveInner) instead.
	*/
	resolve(pos, side = 0) {
		let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
		CachedNode.set(this, node);
		return node;
	}
	/**
	Like [`resolve`](#common.Tree.resolve), but will enter
	[overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
	pointing into the innermost overlaid tree at the given position
	(with parent links going through all parent structure, including
	the host trees).
	*/
	resolveInner(pos, side = 0) {
		let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
		CachedInnerNode.set(this, node);
		return node;
	}
	/**
	In some situations, it can be useful to iterate through all
	nodes around a position, including those in overlays that don't
	directly cover the position. This method gives you an iterator
	that will produce all nodes, from small to big, around the given
	position.
	*/
	resolveStack(pos, side = 0) {
		return stackIterator(this, pos, side);
	}
	/**
	Iterate over the tree and its children, calling `enter` for any
	node that touches the `from`/`to` region (if given) before
	running over such a node's children, and `leave` (if given) when
	leaving the node. When `enter` returns `false`, that node will
	not have its children iterated over (or `leave` called).
	*/
	iterate(spec) {
		let { enter, leave, from = 0, to = this.length } = spec;
		let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
		for (let c = this.cursor(mode | IterMode.IncludeAnonymous);;) {
			let entered = false;
			if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== false)) {
				if (c.firstChild()) continue;
				entered = true;
			}
			for (;;) {
				if (entered && leave && (anon || !c.type.isAnonymous)) leave(c);
				if (c.nextSibling()) break;
				if (!c.parent()) return;
				entered = true;
			}
		}
	}
	/**
	Get the value of the given [node prop](#common.NodeProp) for this
	node. Works with both per-node and per-type props.
	*/
	prop(prop) {
		return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
	}
	/**
	Returns the node's [per-node props](#common.NodeProp.perNode) in a
	format that can be passed to the [`Tree`](#common.Tree)
	constructor.
	*/
	get propValues() {
		let result = [];
		if (this.props) for (let id in this.props) result.push([+id, this.props[id]]);
		return result;
	}
	/**
	Balance the direct children of this tree, producing a copy of
	which may have children grouped into subtrees with type
	[`NodeType.none`](#common.NodeType^none).
	*/
	balance(config = {}) {
		return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new Tree(NodeType.none, children, positions, length)));
	}
	/**
	Build a tree from a postfix-ordered buffer of node information,
	or a cursor over such a buffer.
	*/
	static build(data) {
		return buildTree(data);
	}
};
/**
The empty tree
*/
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class FlatBufferCursor {
	constructor(buffer, index) {
		this.buffer = buffer;
		this.index = index;
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	get pos() {
		return this.index;
	}
	next() {
		this.index -= 4;
	}
	fork() {
		return new FlatBufferCursor(this.buffer, this.index);
	}
};
/**
Tree buffers contain (type, start, end, endIndex) quads for each
node. In such a buffer, nodes are stored in prefix order (parents
before children, with the endIndex of the parent indicating which
children belong to it).
*/
var TreeBuffer = class TreeBuffer {
	/**
	Create a tree buffer.
	*/
	constructor(buffer, length, set) {
		this.buffer = buffer;
		this.length = length;
		this.set = set;
	}
	/**
	@internal
	*/
	get type() {
		return NodeType.none;
	}
	/**
	@internal
	*/
	toString() {
		let result = [];
		for (let index = 0; index < this.buffer.length;) {
			result.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result.join(",");
	}
	/**
	@internal
	*/
	childString(index) {
		let id = this.buffer[index], endIndex = this.buffer[index + 3];
		let type = this.set.types[id], result = type.name;
		if (/\W/.test(result) && !type.isError) result = JSON.stringify(result);
		index += 4;
		if (endIndex == index) return result;
		let children = [];
		while (index < endIndex) {
			children.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result + "(" + children.join(",") + ")";
	}
	/**
	@internal
	*/
	findChild(startIndex, endIndex, dir, pos, side) {
		let { buffer } = this, pick = -1;
		for (let i = startIndex; i != endIndex; i = buffer[i + 3]) if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
			pick = i;
			if (dir > 0) break;
		}
		return pick;
	}
	/**
	@internal
	*/
	slice(startI, endI, from) {
		let b = this.buffer;
		let copy = new Uint16Array(endI - startI), len = 0;
		for (let i = startI, j = 0; i < endI;) {
			copy[j++] = b[i++];
			copy[j++] = b[i++] - from;
			let to = copy[j++] = b[i++] - from;
			copy[j++] = b[i++] - startI;
			len = Math.max(len, to);
		}
		return new TreeBuffer(copy, len, this.set);
	}
};
function checkSide(side, pos, from, to) {
	switch (side) {
		case -2: return from < pos;
		case -1: return to >= pos && from < pos;
		case 0: return from < pos && to > pos;
		case 1: return from <= pos && to > pos;
		case 2: return to > pos;
		case 4: return true;
	}
}
function resolveNode(node, pos, side, overlays) {
	var _a;
	while (node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos)) {
		let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
		if (!parent) return node;
		node = parent;
	}
	let mode = overlays ? 0 : IterMode.IgnoreOverlays;
	if (overlays) {
		for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from) node = parent;
	}
	for (;;) {
		let inner = node.enter(pos, side, mode);
		if (!inner) return node;
		node = inner;
	}
}
var BaseNode = class {
	cursor(mode = 0) {
		return new TreeCursor(this, mode);
	}
	getChild(type, before = null, after = null) {
		let r = getChildren(this, type, before, after);
		return r.length ? r[0] : null;
	}
	getChildren(type, before = null, after = null) {
		return getChildren(this, type, before, after);
	}
	resolve(pos, side = 0) {
		return resolveNode(this, pos, side, false);
	}
	resolveInner(pos, side = 0) {
		return resolveNode(this, pos, side, true);
	}
	matchContext(context) {
		return matchNodeContext(this.parent, context);
	}
	enterUnfinishedNodesBefore(pos) {
		let scan = this.childBefore(pos), node = this;
		while (scan) {
			let last = scan.lastChild;
			if (!last || last.to != scan.to) break;
			if (last.type.isError && last.from == last.to) {
				node = scan;
				scan = last.prevSibling;
			} else scan = last;
		}
		return node;
	}
	get node() {
		return this;
	}
	get next() {
		return this.parent;
	}
};
var TreeNode = class TreeNode extends BaseNode {
	constructor(_tree, from, index, _parent) {
		super();
		this._tree = _tree;
		this.from = from;
		this.index = index;
		this._parent = _parent;
	}
	get type() {
		return this._tree.type;
	}
	get name() {
		return this._tree.type.name;
	}
	get to() {
		return this.from + this._tree.length;
	}
	nextChild(i, dir, pos, side, mode = 0) {
		for (let parent = this;;) {
			for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
				let next = children[i], start = positions[i] + parent.from, mounted;
				if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length)) continue;
				if (next instanceof TreeBuffer) {
					if (mode & IterMode.ExcludeBuffers) continue;
					let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
					if (index > -1) return new BufferNode(new BufferContext(parent, next, i, start), null, index);
				} else if (mode & IterMode.IncludeAnonymous || !next.type.isAnonymous || hasChild(next)) {
					let mounted;
					if (!(mode & IterMode.IgnoreMounts) && (mounted = MountedTree.get(next)) && !mounted.overlay) return new TreeNode(mounted.tree, start, i, parent);
					let inner = new TreeNode(next, start, i, parent);
					return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
				}
			}
			if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous) return null;
			if (parent.index >= 0) i = parent.index + dir;
			else i = dir < 0 ? -1 : parent._parent._tree.children.length;
			parent = parent._parent;
			if (!parent) return null;
		}
	}
	get firstChild() {
		return this.nextChild(0, 1, 0, 4);
	}
	get lastChild() {
		return this.nextChild(this._tree.children.length - 1, -1, 0, 4);
	}
	childAfter(pos) {
		return this.nextChild(0, 1, pos, 2);
	}
	childBefore(pos) {
		return this.nextChild(this._tree.children.length - 1, -1, pos, -2);
	}
	prop(prop) {
		return this._tree.prop(prop);
	}
	enter(pos, side, mode = 0) {
		let mounted;
		if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
			let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
			for (let { from, to } of mounted.overlay) if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos)) return new TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
		}
		return this.nextChild(0, 1, pos, side, mode);
	}
	nextSignificantParent() {
		let val = this;
		while (val.type.isAnonymous && val._parent) val = val._parent;
		return val;
	}
	get parent() {
		return this._parent ? this._parent.nextSignificantParent() : null;
	}
	get nextSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index + 1, 1, 0, 4) : null;
	}
	get prevSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index - 1, -1, 0, 4) : null;
	}
	get tree() {
		return this._tree;
	}
	toTree() {
		return this._tree;
	}
	/**
	@internal
	*/
	toString() {
		return this._tree.toString();
	}
};
function getChildren(node, type, before, after) {
	let cur = node.cursor(), result = [];
	if (!cur.firstChild()) return result;
	if (before != null) for (let found = false; !found;) {
		found = cur.type.is(before);
		if (!cur.nextSibling()) return result;
	}
	for (;;) {
		if (after != null && cur.type.is(after)) return result;
		if (cur.type.is(type)) result.push(cur.node);
		if (!cur.nextSibling()) return after == null ? result : [];
	}
}
function matchNodeContext(node, context, i = context.length - 1) {
	for (let p = node; i >= 0; p = p.parent) {
		if (!p) return false;
		if (!p.type.isAnonymous) {
			if (context[i] && context[i] != p.name) return false;
			i--;
		}
	}
	return true;
}
var BufferContext = class {
	constructor(parent, buffer, index, start) {
		this.parent = parent;
		this.buffer = buffer;
		this.index = index;
		this.start = start;
	}
};
var BufferNode = class BufferNode extends BaseNode {
	get name() {
		return this.type.name;
	}
	get from() {
		return this.context.start + this.context.buffer.buffer[this.index + 1];
	}
	get to() {
		return this.context.start + this.context.buffer.buffer[this.index + 2];
	}
	constructor(context, _parent, index) {
		super();
		this.context = context;
		this._parent = _parent;
		this.index = index;
		this.type = context.buffer.set.types[context.buffer.buffer[index]];
	}
	child(dir, pos, side) {
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get firstChild() {
		return this.child(1, 0, 4);
	}
	get lastChild() {
		return this.child(-1, 0, 4);
	}
	childAfter(pos) {
		return this.child(1, pos, 2);
	}
	childBefore(pos) {
		return this.child(-1, pos, -2);
	}
	prop(prop) {
		return this.type.prop(prop);
	}
	enter(pos, side, mode = 0) {
		if (mode & IterMode.ExcludeBuffers) return null;
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get parent() {
		return this._parent || this.context.parent.nextSignificantParent();
	}
	externalSibling(dir) {
		return this._parent ? null : this.context.parent.nextChild(this.context.index + dir, dir, 0, 4);
	}
	get nextSibling() {
		let { buffer } = this.context;
		let after = buffer.buffer[this.index + 3];
		if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length)) return new BufferNode(this.context, this._parent, after);
		return this.externalSibling(1);
	}
	get prevSibling() {
		let { buffer } = this.context;
		let parentStart = this._parent ? this._parent.index + 4 : 0;
		if (this.index == parentStart) return this.externalSibling(-1);
		return new BufferNode(this.context, this._parent, buffer.findChild(parentStart, this.index, -1, 0, 4));
	}
	get tree() {
		return null;
	}
	toTree() {
		let children = [], positions = [];
		let { buffer } = this.context;
		let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
		if (endI > startI) {
			let from = buffer.buffer[this.index + 1];
			children.push(buffer.slice(startI, endI, from));
			positions.push(0);
		}
		return new Tree(this.type, children, positions, this.to - this.from);
	}
	/**
	@internal
	*/
	toString() {
		return this.context.buffer.childString(this.index);
	}
};
function iterStack(heads) {
	if (!heads.length) return null;
	let pick = 0, picked = heads[0];
	for (let i = 1; i < heads.length; i++) {
		let node = heads[i];
		if (node.from > picked.from || node.to < picked.to) {
			picked = node;
			pick = i;
		}
	}
	let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
	let newHeads = heads.slice();
	if (next) newHeads[pick] = next;
	else newHeads.splice(pick, 1);
	return new StackIterator(newHeads, picked);
}
var StackIterator = class {
	constructor(heads, node) {
		this.heads = heads;
		this.node = node;
	}
	get next() {
		return iterStack(this.heads);
	}
};
function stackIterator(tree, pos, side) {
	let inner = tree.resolveInner(pos, side), layers = null;
	for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) if (scan.index < 0) {
		let parent = scan.parent;
		(layers || (layers = [inner])).push(parent.resolve(pos, side));
		scan = parent;
	} else {
		let mount = MountedTree.get(scan.tree);
		if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
			let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
			(layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
		}
	}
	return layers ? iterStack(layers) : inner;
}
/**
A tree cursor object focuses on a given node in a syntax tree, and
allows you to move to adjacent nodes.
*/
var TreeCursor = class {
	/**
	Shorthand for `.type.name`.
	*/
	get name() {
		return this.type.name;
	}
	/**
	@internal
	*/
	constructor(node, mode = 0) {
		/**
		@internal
		*/
		this.buffer = null;
		this.stack = [];
		/**
		@internal
		*/
		this.index = 0;
		this.bufferNode = null;
		this.mode = mode & ~IterMode.EnterBracketed;
		if (node instanceof TreeNode) this.yieldNode(node);
		else {
			this._tree = node.context.parent;
			this.buffer = node.context;
			for (let n = node._parent; n; n = n._parent) this.stack.unshift(n.index);
			this.bufferNode = node;
			this.yieldBuf(node.index);
		}
	}
	yieldNode(node) {
		if (!node) return false;
		this._tree = node;
		this.type = node.type;
		this.from = node.from;
		this.to = node.to;
		return true;
	}
	yieldBuf(index, type) {
		this.index = index;
		let { start, buffer } = this.buffer;
		this.type = type || buffer.set.types[buffer.buffer[index]];
		this.from = start + buffer.buffer[index + 1];
		this.to = start + buffer.buffer[index + 2];
		return true;
	}
	/**
	@internal
	*/
	yield(node) {
		if (!node) return false;
		if (node instanceof TreeNode) {
			this.buffer = null;
			return this.yieldNode(node);
		}
		this.buffer = node.context;
		return this.yieldBuf(node.index, node.type);
	}
	/**
	@internal
	*/
	toString() {
		return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
	}
	/**
	@internal
	*/
	enterChild(dir, pos, side) {
		if (!this.buffer) return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
		let { buffer } = this.buffer;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
		if (index < 0) return false;
		this.stack.push(this.index);
		return this.yieldBuf(index);
	}
	/**
	Move the cursor to this node's first child. When this returns
	false, the node has no child, and the cursor has not been moved.
	*/
	firstChild() {
		return this.enterChild(1, 0, 4);
	}
	/**
	Move the cursor to this node's last child.
	*/
	lastChild() {
		return this.enterChild(-1, 0, 4);
	}
	/**
	Move the cursor to the first child that ends after `pos`.
	*/
	childAfter(pos) {
		return this.enterChild(1, pos, 2);
	}
	/**
	Move to the last child that starts before `pos`.
	*/
	childBefore(pos) {
		return this.enterChild(-1, pos, -2);
	}
	/**
	Move the cursor to the child around `pos`. If side is -1 the
	child may end at that position, when 1 it may start there. This
	will also enter [overlaid](#common.MountedTree.overlay)
	[mounted](#common.NodeProp^mounted) trees unless `overlays` is
	set to false.
	*/
	enter(pos, side, mode = this.mode) {
		if (!this.buffer) return this.yield(this._tree.enter(pos, side, mode));
		return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
	}
	/**
	Move to the node's parent node, if this isn't the top node.
	*/
	parent() {
		if (!this.buffer) return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
		if (this.stack.length) return this.yieldBuf(this.stack.pop());
		let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
		this.buffer = null;
		return this.yieldNode(parent);
	}
	/**
	@internal
	*/
	sibling(dir) {
		if (!this.buffer) return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
		let { buffer } = this.buffer, d = this.stack.length - 1;
		if (dir < 0) {
			let parentStart = d < 0 ? 0 : this.stack[d] + 4;
			if (this.index != parentStart) return this.yieldBuf(buffer.findChild(parentStart, this.index, -1, 0, 4));
		} else {
			let after = buffer.buffer[this.index + 3];
			if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3])) return this.yieldBuf(after);
		}
		return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
	}
	/**
	Move to this node's next sibling, if any.
	*/
	nextSibling() {
		return this.sibling(1);
	}
	/**
	Move to this node's previous sibling, if any.
	*/
	prevSibling() {
		return this.sibling(-1);
	}
	atLastNode(dir) {
		let index, parent, { buffer } = this;
		if (buffer) {
			if (dir > 0) {
				if (this.index < buffer.buffer.buffer.length) return false;
			} else for (let i = 0; i < this.index; i++) if (buffer.buffer.buffer[i + 3] < this.index) return false;
			({index, parent} = buffer);
		} else ({index, _parent: parent} = this._tree);
		for (; parent; {index, _parent: parent} = parent) if (index > -1) for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
			let child = parent._tree.children[i];
			if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child)) return false;
		}
		return true;
	}
	move(dir, enter) {
		if (enter && this.enterChild(dir, 0, 4)) return true;
		for (;;) {
			if (this.sibling(dir)) return true;
			if (this.atLastNode(dir) || !this.parent()) return false;
		}
	}
	/**
	Move to the next node in a
	[pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
	traversal, going from a node to its first child or, if the
	current node is empty or `enter` is false, its next sibling or
	the next sibling of the first parent node that has one.
	*/
	next(enter = true) {
		return this.move(1, enter);
	}
	/**
	Move to the next node in a last-to-first pre-order traversal. A
	node is followed by its last child or, if it has none, its
	previous sibling or the previous sibling of the first parent
	node that has one.
	*/
	prev(enter = true) {
		return this.move(-1, enter);
	}
	/**
	Move the cursor to the innermost node that covers `pos`. If
	`side` is -1, it will enter nodes that end at `pos`. If it is 1,
	it will enter nodes that start at `pos`.
	*/
	moveTo(pos, side = 0) {
		while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos)) if (!this.parent()) break;
		while (this.enterChild(1, pos, side));
		return this;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) at the cursor's current
	position.
	*/
	get node() {
		if (!this.buffer) return this._tree;
		let cache = this.bufferNode, result = null, depth = 0;
		if (cache && cache.context == this.buffer) scan: for (let index = this.index, d = this.stack.length; d >= 0;) {
			for (let c = cache; c; c = c._parent) if (c.index == index) {
				if (index == this.index) return c;
				result = c;
				depth = d + 1;
				break scan;
			}
			index = this.stack[--d];
		}
		for (let i = depth; i < this.stack.length; i++) result = new BufferNode(this.buffer, result, this.stack[i]);
		return this.bufferNode = new BufferNode(this.buffer, result, this.index);
	}
	/**
	Get the [tree](#common.Tree) that represents the current node, if
	any. Will return null when the node is in a [tree
	buffer](#common.TreeBuffer).
	*/
	get tree() {
		return this.buffer ? null : this._tree._tree;
	}
	/**
	Iterate over the current node and all its descendants, calling
	`enter` when entering a node and `leave`, if given, when leaving
	one. When `enter` returns `false`, any children of that node are
	skipped, and `leave` isn't called for it.
	*/
	iterate(enter, leave) {
		for (let depth = 0;;) {
			let mustLeave = false;
			if (this.type.isAnonymous || enter(this) !== false) {
				if (this.firstChild()) {
					depth++;
					continue;
				}
				if (!this.type.isAnonymous) mustLeave = true;
			}
			for (;;) {
				if (mustLeave && leave) leave(this);
				mustLeave = this.type.isAnonymous;
				if (!depth) return;
				if (this.nextSibling()) break;
				this.parent();
				depth--;
				mustLeave = true;
			}
		}
	}
	/**
	Test whether the current node matches a given context—a sequence
	of direct parent node names. Empty strings in the context array
	are treated as wildcards.
	*/
	matchContext(context) {
		if (!this.buffer) return matchNodeContext(this.node.parent, context);
		let { buffer } = this.buffer, { types } = buffer.set;
		for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
			if (d < 0) return matchNodeContext(this._tree, context, i);
			let type = types[buffer.buffer[this.stack[d]]];
			if (!type.isAnonymous) {
				if (context[i] && context[i] != type.name) return false;
				i--;
			}
		}
		return true;
	}
};
function hasChild(tree) {
	return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
	var _a;
	let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
	let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
	let types = nodeSet.types;
	let contextHash = 0, lookAhead = 0;
	function takeNode(parentStart, minPos, children, positions, inRepeat, depth) {
		let { id, start, end, size } = cursor;
		let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
		if (size < 0) {
			cursor.next();
			if (size == -1) {
				let node = reused[id];
				children.push(node);
				positions.push(start - parentStart);
				return;
			} else if (size == -3) {
				contextHash = id;
				return;
			} else if (size == -4) {
				lookAhead = id;
				return;
			} else throw new RangeError(`Unrecognized record size: ${size}`);
		}
		let type = types[id], node, buffer;
		let startPos = start - parentStart;
		if (end - start <= maxBufferLength && (buffer = findBufferSize(cursor.pos - minPos, inRepeat))) {
			let data = new Uint16Array(buffer.size - buffer.skip);
			let endPos = cursor.pos - buffer.size, index = data.length;
			while (cursor.pos > endPos) index = copyToBuffer(buffer.start, data, index);
			node = new TreeBuffer(data, end - buffer.start, nodeSet);
			startPos = buffer.start - parentStart;
		} else {
			let endPos = cursor.pos - size;
			cursor.next();
			let localChildren = [], localPositions = [];
			let localInRepeat = id >= minRepeatType ? id : -1;
			let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
			while (cursor.pos > endPos) if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
				if (cursor.end <= lastEnd - maxBufferLength) {
					makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length;
					lastEnd = cursor.end;
					groupLookAhead = lookAhead;
				}
				cursor.next();
			} else if (depth > 2500) takeFlatNode(start, endPos, localChildren, localPositions);
			else {
				if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
					if (lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length + 1;
					lastEnd = cursor.start;
					groupLookAhead = lookAhead;
				}
				takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
			}
			if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
			localChildren.reverse();
			localPositions.reverse();
			if (localInRepeat > -1 && lastGroup > 0) {
				let make = makeBalanced(type, contextAtStart);
				node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
			} else node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
		}
		children.push(node);
		positions.push(startPos);
	}
	function takeFlatNode(parentStart, minPos, children, positions) {
		let nodes = [];
		let nodeCount = 0, stopAt = -1;
		while (cursor.pos > minPos) {
			let { id, start, end, size } = cursor;
			if (size > 4) cursor.next();
			else if (stopAt > -1 && start < stopAt) break;
			else {
				if (stopAt < 0) stopAt = end - maxBufferLength;
				nodes.push(id, start, end);
				nodeCount++;
				cursor.next();
			}
		}
		if (nodeCount) {
			let buffer = new Uint16Array(nodeCount * 4);
			let start = nodes[nodes.length - 2];
			for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
				buffer[j++] = nodes[i];
				buffer[j++] = nodes[i + 1] - start;
				buffer[j++] = nodes[i + 2] - start;
				buffer[j++] = j;
			}
			children.push(new TreeBuffer(buffer, nodes[2] - start, nodeSet));
			positions.push(start - parentStart);
		}
	}
	function makeBalanced(type, contextHash) {
		return (children, positions, length) => {
			let lookAhead = 0, lastI = children.length - 1, last, lookAheadProp;
			if (lastI >= 0 && (last = children[lastI]) instanceof Tree) {
				if (!lastI && last.type == type && last.length == length) return last;
				if (lookAheadProp = last.prop(NodeProp.lookAhead)) lookAhead = positions[lastI] + last.length + lookAheadProp - length;
			}
			return makeTree(type, children, positions, length, lookAhead, contextHash);
		};
	}
	function makeRepeatLeaf(children, positions, base, i, from, to, type, lookAhead, contextHash) {
		let localChildren = [], localPositions = [];
		while (children.length > i) {
			localChildren.push(children.pop());
			localPositions.push(positions.pop() + base - from);
		}
		children.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead - to, contextHash));
		positions.push(from - base);
	}
	function makeTree(type, children, positions, length, lookAhead, contextHash, props) {
		if (contextHash) {
			let pair = [NodeProp.contextHash, contextHash];
			props = props ? [pair].concat(props) : [pair];
		}
		if (lookAhead > 25) {
			let pair = [NodeProp.lookAhead, lookAhead];
			props = props ? [pair].concat(props) : [pair];
		}
		return new Tree(type, children, positions, length, props);
	}
	function findBufferSize(maxSize, inRepeat) {
		let fork = cursor.fork();
		let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
		let result = {
			size: 0,
			start: 0,
			skip: 0
		};
		scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos;) {
			let nodeSize = fork.size;
			if (fork.id == inRepeat && nodeSize >= 0) {
				result.size = size;
				result.start = start;
				result.skip = skip;
				skip += 4;
				size += 4;
				fork.next();
				continue;
			}
			let startPos = fork.pos - nodeSize;
			if (nodeSize < 0 || startPos < minPos || fork.start < minStart) break;
			let localSkipped = fork.id >= minRepeatType ? 4 : 0;
			let nodeStart = fork.start;
			fork.next();
			while (fork.pos > startPos) {
				if (fork.size < 0) {
					if (fork.size == -3 || fork.size == -4) localSkipped += 4;
					else break scan;
				} else if (fork.id >= minRepeatType) localSkipped += 4;
				fork.next();
			}
			start = nodeStart;
			size += nodeSize;
			skip += localSkipped;
		}
		if (inRepeat < 0 || size == maxSize) {
			result.size = size;
			result.start = start;
			result.skip = skip;
		}
		return result.size > 4 ? result : void 0;
	}
	function copyToBuffer(bufferStart, buffer, index) {
		let { id, start, end, size } = cursor;
		cursor.next();
		if (size >= 0 && id < minRepeatType) {
			let startIndex = index;
			if (size > 4) {
				let endPos = cursor.pos - (size - 4);
				while (cursor.pos > endPos) index = copyToBuffer(bufferStart, buffer, index);
			}
			buffer[--index] = startIndex;
			buffer[--index] = end - bufferStart;
			buffer[--index] = start - bufferStart;
			buffer[--index] = id;
		} else if (size == -3) contextHash = id;
		else if (size == -4) lookAhead = id;
		return index;
	}
	let children = [], positions = [];
	while (cursor.pos > 0) takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
	let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
	return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
const nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
	if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType) return 1;
	let size = nodeSizeCache.get(node);
	if (size == null) {
		size = 1;
		for (let child of node.children) {
			if (child.type != balanceType || !(child instanceof Tree)) {
				size = 1;
				break;
			}
			size += nodeSize(balanceType, child);
		}
		nodeSizeCache.set(node, size);
	}
	return size;
}
function balanceRange(balanceType, children, positions, from, to, start, length, mkTop, mkTree) {
	let total = 0;
	for (let i = from; i < to; i++) total += nodeSize(balanceType, children[i]);
	let maxChild = Math.ceil(total * 1.5 / 8);
	let localChildren = [], localPositions = [];
	function divide(children, positions, from, to, offset) {
		for (let i = from; i < to;) {
			let groupFrom = i, groupStart = positions[i], groupSize = nodeSize(balanceType, children[i]);
			i++;
			for (; i < to; i++) {
				let nextSize = nodeSize(balanceType, children[i]);
				if (groupSize + nextSize >= maxChild) break;
				groupSize += nextSize;
			}
			if (i == groupFrom + 1) {
				if (groupSize > maxChild) {
					let only = children[groupFrom];
					divide(only.children, only.positions, 0, only.children.length, positions[groupFrom] + offset);
					continue;
				}
				localChildren.push(children[groupFrom]);
			} else {
				let length = positions[i - 1] + children[i - 1].length - groupStart;
				localChildren.push(balanceRange(balanceType, children, positions, groupFrom, i, groupStart, length, null, mkTree));
			}
			localPositions.push(groupStart + offset - start);
		}
	}
	divide(children, positions, from, to, 0);
	return (mkTop || mkTree)(localChildren, localPositions, length);
}
/**
A superclass that parsers should extend.
*/
var Parser = class {
	/**
	Start a parse, returning a [partial parse](#common.PartialParse)
	object. [`fragments`](#common.TreeFragment) can be passed in to
	make the parse incremental.
	
	By default, the entire input is parsed. You can pass `ranges`,
	which should be a sorted array of non-empty, non-overlapping
	ranges, to parse only those ranges. The tree returned in that
	case will start at `ranges[0].from`.
	*/
	startParse(input, fragments, ranges) {
		if (typeof input == "string") input = new StringInput(input);
		ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
		return this.createParse(input, fragments || [], ranges);
	}
	/**
	Run a full parse, returning the resulting tree.
	*/
	parse(input, fragments, ranges) {
		let parse = this.startParse(input, fragments, ranges);
		for (;;) {
			let done = parse.advance();
			if (done) return done;
		}
	}
};
var StringInput = class {
	constructor(string) {
		this.string = string;
	}
	get length() {
		return this.string.length;
	}
	chunk(from) {
		return this.string.slice(from);
	}
	get lineChunks() {
		return false;
	}
	read(from, to) {
		return this.string.slice(from, to);
	}
};
new NodeProp({ perNode: true });
// ../../../work/main/node_modules/@lezer/lr/dist/index.js
/**
A parse stack. These are used internally by the parser to track
parsing progress. They also provide some properties and methods
that external code such as a tokenizer can use to get information
about the parse state.
*/
var Stack = class Stack {
	/**
	@internal
	*/
	constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
		this.p = p;
		this.stack = stack;
		this.state = state;
		this.reducePos = reducePos;
		this.pos = pos;
		this.score = score;
		this.buffer = buffer;
		this.bufferBase = bufferBase;
		this.curContext = curContext;
		this.lookAhead = lookAhead;
		this.parent = parent;
	}
	/**
	@internal
	*/
	toString() {
		return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
	}
	/**
	@internal
	*/
	static start(p, state, pos = 0) {
		let cx = p.parser.context;
		return new Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
	}
	/**
	The stack's current [context](#lr.ContextTracker) value, if
	any. Its type will depend on the context tracker's type
	parameter, or it will be `null` if there is no context
	tracker.
	*/
	get context() {
		return this.curContext ? this.curContext.context : null;
	}
	/**
	@internal
	*/
	pushState(state, start) {
		this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
		this.state = state;
	}
	/**
	@internal
	*/
	reduce(action) {
		var _a;
		let depth = action >> 19, type = action & 65535;
		let { parser } = this.p;
		let lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos);
		let dPrec = parser.dynamicPrecedence(type);
		if (dPrec) this.score += dPrec;
		if (depth == 0) {
			if (type < parser.minRepeatTerm && this.reducePos < this.pos) this.reducePos = this.pos;
			this.pushState(parser.getGoto(this.state, type, true), this.reducePos);
			if (type < parser.minRepeatTerm) this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
			this.reduceContext(type, this.reducePos);
			return;
		}
		let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0);
		let start = base ? this.stack[base - 2] : this.p.ranges[0].from;
		if (type < parser.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos) this.reducePos = this.pos;
		let size = this.reducePos - start;
		if (size >= 2e3 && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
			if (start == this.p.lastBigReductionStart) {
				this.p.bigReductionCount++;
				this.p.lastBigReductionSize = size;
			} else if (this.p.lastBigReductionSize < size) {
				this.p.bigReductionCount = 1;
				this.p.lastBigReductionStart = start;
				this.p.lastBigReductionSize = size;
			}
		}
		let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
		if (type < parser.minRepeatTerm || action & 131072) {
			let pos = parser.stateFlag(this.state, 1) ? this.pos : this.reducePos;
			this.storeNode(type, start, pos, count + 4, true);
		}
		if (action & 262144) this.state = this.stack[base];
		else {
			let baseStateID = this.stack[base - 3];
			this.state = parser.getGoto(baseStateID, type, true);
		}
		while (this.stack.length > base) this.stack.pop();
		this.reduceContext(type, start);
	}
	/**
	@internal
	*/
	storeNode(term, start, end, size = 4, mustSink = false) {
		if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
			let top = this.buffer.length;
			if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
				if (start == end) return;
				if (this.buffer[top - 2] >= start) {
					this.buffer[top - 2] = end;
					return;
				}
			}
		}
		if (!mustSink || this.pos == end) this.buffer.push(term, start, end, size);
		else {
			let index = this.buffer.length;
			if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
				let mustMove = false;
				for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) if (this.buffer[scan - 1] >= 0) {
					mustMove = true;
					break;
				}
				if (mustMove) while (index > 0 && this.buffer[index - 2] > end) {
					this.buffer[index] = this.buffer[index - 4];
					this.buffer[index + 1] = this.buffer[index - 3];
					this.buffer[index + 2] = this.buffer[index - 2];
					this.buffer[index + 3] = this.buffer[index - 1];
					index -= 4;
					if (size > 4) size -= 4;
				}
			}
			this.buffer[index] = term;
			this.buffer[index + 1] = start;
			this.buffer[index + 2] = end;
			this.buffer[index + 3] = size;
		}
	}
	/**
	@internal
	*/
	shift(action, type, start, end) {
		if (action & 131072) this.pushState(action & 65535, this.pos);
		else if ((action & 262144) == 0) {
			let nextState = action, { parser } = this.p;
			this.pos = end;
			let skipped = parser.stateFlag(nextState, 1);
			if (!skipped && (end > start || type <= parser.maxNode)) this.reducePos = end;
			this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos));
			this.shiftContext(type, start);
			if (type <= parser.maxNode) this.buffer.push(type, start, end, 4);
		} else {
			this.pos = end;
			this.shiftContext(type, start);
			if (type <= this.p.parser.maxNode) this.buffer.push(type, start, end, 4);
		}
	}
	/**
	@internal
	*/
	apply(action, next, nextStart, nextEnd) {
		if (action & 65536) this.reduce(action);
		else this.shift(action, next, nextStart, nextEnd);
	}
	/**
	@internal
	*/
	useNode(value, next, start) {
		let index = this.p.reused.length - 1;
		if (index < 0 || this.p.reused[index] != value) {
			this.p.reused.push(value);
			index++;
		}
		let end = this.reducePos = this.pos = start + value.length;
		this.pushState(next, start);
		this.buffer.push(index, start, end, -1);
		if (this.curContext) this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
	}
	/**
	@internal
	*/
	split() {
		let parent = this;
		let off = parent.buffer.length;
		if (off && parent.buffer[off - 4] == 0) off -= 4;
		while (off > 0 && parent.buffer[off - 2] > parent.reducePos) off -= 4;
		let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
		while (parent && base == parent.bufferBase) parent = parent.parent;
		return new Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
	}
	/**
	@internal
	*/
	recoverByDelete(next, nextEnd) {
		let isNode = next <= this.p.parser.maxNode;
		if (isNode) this.storeNode(next, this.pos, nextEnd, 4);
		this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
		this.pos = this.reducePos = nextEnd;
		this.score -= 190;
	}
	/**
	Check if the given term would be able to be shifted (optionally
	after some reductions) on this stack. This can be useful for
	external tokenizers that want to make sure they only provide a
	given token when it applies.
	*/
	canShift(term) {
		for (let sim = new SimulatedStack(this);;) {
			let action = this.p.parser.stateSlot(sim.state, 4) || this.p.parser.hasAction(sim.state, term);
			if (action == 0) return false;
			if ((action & 65536) == 0) return true;
			sim.reduce(action);
		}
	}
	/**
	@internal
	*/
	recoverByInsert(next) {
		if (this.stack.length >= 300) return [];
		let nextStates = this.p.parser.nextStates(this.state);
		if (nextStates.length > 8 || this.stack.length >= 120) {
			let best = [];
			for (let i = 0, s; i < nextStates.length; i += 2) if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next)) best.push(nextStates[i], s);
			if (this.stack.length < 120) for (let i = 0; best.length < 8 && i < nextStates.length; i += 2) {
				let s = nextStates[i + 1];
				if (!best.some((v, i) => i & 1 && v == s)) best.push(nextStates[i], s);
			}
			nextStates = best;
		}
		let result = [];
		for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
			let s = nextStates[i + 1];
			if (s == this.state) continue;
			let stack = this.split();
			stack.pushState(s, this.pos);
			stack.storeNode(0, stack.pos, stack.pos, 4, true);
			stack.shiftContext(nextStates[i], this.pos);
			stack.reducePos = this.pos;
			stack.score -= 200;
			result.push(stack);
		}
		return result;
	}
	/**
	@internal
	*/
	forceReduce() {
		let { parser } = this.p;
		let reduce = parser.stateSlot(this.state, 5);
		if ((reduce & 65536) == 0) return false;
		if (!parser.validAction(this.state, reduce)) {
			let depth = reduce >> 19, term = reduce & 65535;
			let target = this.stack.length - depth * 3;
			if (target < 0 || parser.getGoto(this.stack[target], term, false) < 0) {
				let backup = this.findForcedReduction();
				if (backup == null) return false;
				reduce = backup;
			}
			this.storeNode(0, this.pos, this.pos, 4, true);
			this.score -= 100;
		}
		this.reducePos = this.pos;
		this.reduce(reduce);
		return true;
	}
	/**
	Try to scan through the automaton to find some kind of reduction
	that can be applied. Used when the regular ForcedReduce field
	isn't a valid action. @internal
	*/
	findForcedReduction() {
		let { parser } = this.p, seen = [];
		let explore = (state, depth) => {
			if (seen.includes(state)) return;
			seen.push(state);
			return parser.allActions(state, (action) => {
				if (action & 393216);
				else if (action & 65536) {
					let rDepth = (action >> 19) - depth;
					if (rDepth > 1) {
						let term = action & 65535, target = this.stack.length - rDepth * 3;
						if (target >= 0 && parser.getGoto(this.stack[target], term, false) >= 0) return rDepth << 19 | 65536 | term;
					}
				} else {
					let found = explore(action, depth + 1);
					if (found != null) return found;
				}
			});
		};
		return explore(this.state, 0);
	}
	/**
	@internal
	*/
	forceAll() {
		while (!this.p.parser.stateFlag(this.state, 2)) if (!this.forceReduce()) {
			this.storeNode(0, this.pos, this.pos, 4, true);
			break;
		}
		return this;
	}
	/**
	Check whether this state has no further actions (assumed to be a direct descendant of the
	top state, since any other states must be able to continue
	somehow). @internal
	*/
	get deadEnd() {
		if (this.stack.length != 3) return false;
		let { parser } = this.p;
		return parser.data[parser.stateSlot(this.state, 1)] == 65535 && !parser.stateSlot(this.state, 4);
	}
	/**
	Restart the stack (put it back in its start state). Only safe
	when this.stack.length == 3 (state is directly below the top
	state). @internal
	*/
	restart() {
		this.storeNode(0, this.pos, this.pos, 4, true);
		this.state = this.stack[0];
		this.stack.length = 0;
	}
	/**
	@internal
	*/
	sameState(other) {
		if (this.state != other.state || this.stack.length != other.stack.length) return false;
		for (let i = 0; i < this.stack.length; i += 3) if (this.stack[i] != other.stack[i]) return false;
		return true;
	}
	/**
	Get the parser used by this stack.
	*/
	get parser() {
		return this.p.parser;
	}
	/**
	Test whether a given dialect (by numeric ID, as exported from
	the terms file) is enabled.
	*/
	dialectEnabled(dialectID) {
		return this.p.parser.dialect.flags[dialectID];
	}
	shiftContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	reduceContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	/**
	@internal
	*/
	emitContext() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -3) this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
	}
	/**
	@internal
	*/
	emitLookAhead() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -4) this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
	}
	updateContext(context) {
		if (context != this.curContext.context) {
			let newCx = new StackContext(this.curContext.tracker, context);
			if (newCx.hash != this.curContext.hash) this.emitContext();
			this.curContext = newCx;
		}
	}
	/**
	@internal
	*/
	setLookAhead(lookAhead) {
		if (lookAhead <= this.lookAhead) return false;
		this.emitLookAhead();
		this.lookAhead = lookAhead;
		return true;
	}
	/**
	@internal
	*/
	close() {
		if (this.curContext && this.curContext.tracker.strict) this.emitContext();
		if (this.lookAhead > 0) this.emitLookAhead();
	}
};
var StackContext = class {
	constructor(tracker, context) {
		this.tracker = tracker;
		this.context = context;
		this.hash = tracker.strict ? tracker.hash(context) : 0;
	}
};
var SimulatedStack = class {
	constructor(start) {
		this.start = start;
		this.state = start.state;
		this.stack = start.stack;
		this.base = this.stack.length;
	}
	reduce(action) {
		let term = action & 65535, depth = action >> 19;
		if (depth == 0) {
			if (this.stack == this.start.stack) this.stack = this.stack.slice();
			this.stack.push(this.state, 0, 0);
			this.base += 3;
		} else this.base -= (depth - 1) * 3;
		let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
		this.state = goto;
	}
};
var StackBufferCursor = class StackBufferCursor {
	constructor(stack, pos, index) {
		this.stack = stack;
		this.pos = pos;
		this.index = index;
		this.buffer = stack.buffer;
		if (this.index == 0) this.maybeNext();
	}
	static create(stack, pos = stack.bufferBase + stack.buffer.length) {
		return new StackBufferCursor(stack, pos, pos - stack.bufferBase);
	}
	maybeNext() {
		let next = this.stack.parent;
		if (next != null) {
			this.index = this.stack.bufferBase - next.bufferBase;
			this.stack = next;
			this.buffer = next.buffer;
		}
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	next() {
		this.index -= 4;
		this.pos -= 4;
		if (this.index == 0) this.maybeNext();
	}
	fork() {
		return new StackBufferCursor(this.stack, this.pos, this.index);
	}
};
function decodeArray(input, Type = Uint16Array) {
	if (typeof input != "string") return input;
	let array = null;
	for (let pos = 0, out = 0; pos < input.length;) {
		let value = 0;
		for (;;) {
			let next = input.charCodeAt(pos++), stop = false;
			if (next == 126) {
				value = 65535;
				break;
			}
			if (next >= 92) next--;
			if (next >= 34) next--;
			let digit = next - 32;
			if (digit >= 46) {
				digit -= 46;
				stop = true;
			}
			value += digit;
			if (stop) break;
			value *= 46;
		}
		if (array) array[out++] = value;
		else array = new Type(value);
	}
	return array;
}
var CachedToken = class {
	constructor() {
		this.start = -1;
		this.value = -1;
		this.end = -1;
		this.extended = -1;
		this.lookAhead = 0;
		this.mask = 0;
		this.context = 0;
	}
};
const nullToken = new CachedToken();
/**
[Tokenizers](#lr.ExternalTokenizer) interact with the input
through this interface. It presents the input as a stream of
characters, tracking lookahead and hiding the complexity of
[ranges](#common.Parser.parse^ranges) from tokenizer code.
*/
var InputStream = class {
	/**
	@internal
	*/
	constructor(input, ranges) {
		this.input = input;
		this.ranges = ranges;
		/**
		@internal
		*/
		this.chunk = "";
		/**
		@internal
		*/
		this.chunkOff = 0;
		/**
		Backup chunk
		*/
		this.chunk2 = "";
		this.chunk2Pos = 0;
		/**
		The character code of the next code unit in the input, or -1
		when the stream is at the end of the input.
		*/
		this.next = -1;
		/**
		@internal
		*/
		this.token = nullToken;
		this.rangeIndex = 0;
		this.pos = this.chunkPos = ranges[0].from;
		this.range = ranges[0];
		this.end = ranges[ranges.length - 1].to;
		this.readNext();
	}
	/**
	@internal
	*/
	resolveOffset(offset, assoc) {
		let range = this.range, index = this.rangeIndex;
		let pos = this.pos + offset;
		while (pos < range.from) {
			if (!index) return null;
			let next = this.ranges[--index];
			pos -= range.from - next.to;
			range = next;
		}
		while (assoc < 0 ? pos > range.to : pos >= range.to) {
			if (index == this.ranges.length - 1) return null;
			let next = this.ranges[++index];
			pos += next.from - range.to;
			range = next;
		}
		return pos;
	}
	/**
	@internal
	*/
	clipPos(pos) {
		if (pos >= this.range.from && pos < this.range.to) return pos;
		for (let range of this.ranges) if (range.to > pos) return Math.max(pos, range.from);
		return this.end;
	}
	/**
	Look at a code unit near the stream position. `.peek(0)` equals
	`.next`, `.peek(-1)` gives you the previous character, and so
	on.
	
	Note that looking around during tokenizing creates dependencies
	on potentially far-away content, which may reduce the
	effectiveness incremental parsing—when looking forward—or even
	cause invalid reparses when looking backward more than 25 code
	units, since the library does not track lookbehind.
	*/
	peek(offset) {
		let idx = this.chunkOff + offset, pos, result;
		if (idx >= 0 && idx < this.chunk.length) {
			pos = this.pos + offset;
			result = this.chunk.charCodeAt(idx);
		} else {
			let resolved = this.resolveOffset(offset, 1);
			if (resolved == null) return -1;
			pos = resolved;
			if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
			else {
				let i = this.rangeIndex, range = this.range;
				while (range.to <= pos) range = this.ranges[++i];
				this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
				if (pos + this.chunk2.length > range.to) this.chunk2 = this.chunk2.slice(0, range.to - pos);
				result = this.chunk2.charCodeAt(0);
			}
		}
		if (pos >= this.token.lookAhead) this.token.lookAhead = pos + 1;
		return result;
	}
	/**
	Accept a token. By default, the end of the token is set to the
	current stream position, but you can pass an offset (relative to
	the stream position) to change that.
	*/
	acceptToken(token, endOffset = 0) {
		let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
		if (end == null || end < this.token.start) throw new RangeError("Token end out of bounds");
		this.token.value = token;
		this.token.end = end;
	}
	/**
	Accept a token ending at a specific given position.
	*/
	acceptTokenTo(token, endPos) {
		this.token.value = token;
		this.token.end = endPos;
	}
	getChunk() {
		if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
			let { chunk, chunkPos } = this;
			this.chunk = this.chunk2;
			this.chunkPos = this.chunk2Pos;
			this.chunk2 = chunk;
			this.chunk2Pos = chunkPos;
			this.chunkOff = this.pos - this.chunkPos;
		} else {
			this.chunk2 = this.chunk;
			this.chunk2Pos = this.chunkPos;
			let nextChunk = this.input.chunk(this.pos);
			let end = this.pos + nextChunk.length;
			this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
			this.chunkPos = this.pos;
			this.chunkOff = 0;
		}
	}
	readNext() {
		if (this.chunkOff >= this.chunk.length) {
			this.getChunk();
			if (this.chunkOff == this.chunk.length) return this.next = -1;
		}
		return this.next = this.chunk.charCodeAt(this.chunkOff);
	}
	/**
	Move the stream forward N (defaults to 1) code units. Returns
	the new value of [`next`](#lr.InputStream.next).
	*/
	advance(n = 1) {
		this.chunkOff += n;
		while (this.pos + n >= this.range.to) {
			if (this.rangeIndex == this.ranges.length - 1) return this.setDone();
			n -= this.range.to - this.pos;
			this.range = this.ranges[++this.rangeIndex];
			this.pos = this.range.from;
		}
		this.pos += n;
		if (this.pos >= this.token.lookAhead) this.token.lookAhead = this.pos + 1;
		return this.readNext();
	}
	setDone() {
		this.pos = this.chunkPos = this.end;
		this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
		this.chunk = "";
		return this.next = -1;
	}
	/**
	@internal
	*/
	reset(pos, token) {
		if (token) {
			this.token = token;
			token.start = pos;
			token.lookAhead = pos + 1;
			token.value = token.extended = -1;
		} else this.token = nullToken;
		if (this.pos != pos) {
			this.pos = pos;
			if (pos == this.end) {
				this.setDone();
				return this;
			}
			while (pos < this.range.from) this.range = this.ranges[--this.rangeIndex];
			while (pos >= this.range.to) this.range = this.ranges[++this.rangeIndex];
			if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) this.chunkOff = pos - this.chunkPos;
			else {
				this.chunk = "";
				this.chunkOff = 0;
			}
			this.readNext();
		}
		return this;
	}
	/**
	@internal
	*/
	read(from, to) {
		if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length) return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
		if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length) return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
		if (from >= this.range.from && to <= this.range.to) return this.input.read(from, to);
		let result = "";
		for (let r of this.ranges) {
			if (r.from >= to) break;
			if (r.to > from) result += this.input.read(Math.max(r.from, from), Math.min(r.to, to));
		}
		return result;
	}
};
/**
@internal
*/
var TokenGroup = class {
	constructor(data, id) {
		this.data = data;
		this.id = id;
	}
	token(input, stack) {
		let { parser } = stack.p;
		readToken(this.data, input, stack, this.id, parser.data, parser.tokenPrecTable);
	}
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
/**
@hide
*/
var LocalTokenGroup = class {
	constructor(data, precTable, elseToken) {
		this.precTable = precTable;
		this.elseToken = elseToken;
		this.data = typeof data == "string" ? decodeArray(data) : data;
	}
	token(input, stack) {
		let start = input.pos, skipped = 0;
		for (;;) {
			let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
			readToken(this.data, input, stack, 0, this.data, this.precTable);
			if (input.token.value > -1) break;
			if (this.elseToken == null) return;
			if (!atEof) skipped++;
			if (nextPos == null) break;
			input.reset(nextPos, input.token);
		}
		if (skipped) {
			input.reset(start, input.token);
			input.acceptToken(this.elseToken, skipped);
		}
	}
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
/**
`@external tokens` declarations in the grammar should resolve to
an instance of this class.
*/
var ExternalTokenizer = class {
	/**
	Create a tokenizer. The first argument is the function that,
	given an input stream, scans for the types of tokens it
	recognizes at the stream's position, and calls
	[`acceptToken`](#lr.InputStream.acceptToken) when it finds
	one.
	*/
	constructor(token, options = {}) {
		this.token = token;
		this.contextual = !!options.contextual;
		this.fallback = !!options.fallback;
		this.extend = !!options.extend;
	}
};
function readToken(data, input, stack, group, precTable, precOffset) {
	let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
	scan: for (;;) {
		if ((groupMask & data[state]) == 0) break;
		let accEnd = data[state + 1];
		for (let i = state + 3; i < accEnd; i += 2) if ((data[i + 1] & groupMask) > 0) {
			let term = data[i];
			if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
				input.acceptToken(term);
				break;
			}
		}
		let next = input.next, low = 0, high = data[state + 2];
		if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
			state = data[accEnd + high * 3 - 1];
			continue scan;
		}
		for (; low < high;) {
			let mid = low + high >> 1;
			let index = accEnd + mid + (mid << 1);
			let from = data[index], to = data[index + 1] || 65536;
			if (next < from) high = mid;
			else if (next >= to) low = mid + 1;
			else {
				state = data[index + 2];
				input.advance();
				continue scan;
			}
		}
		break;
	}
}
function findOffset(data, start, term) {
	for (let i = start, next; (next = data[i]) != 65535; i++) if (next == term) return i - start;
	return -1;
}
function overrides(token, prev, tableData, tableOffset) {
	let iPrev = findOffset(tableData, tableOffset, prev);
	return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
const verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
let stackIDs = null;
function cutAt(tree, pos, side) {
	let cursor = tree.cursor(IterMode.IncludeAnonymous);
	cursor.moveTo(pos);
	for (;;) if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos))) for (;;) {
		if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError) return side < 0 ? Math.max(0, Math.min(cursor.to - 1, pos - 25)) : Math.min(tree.length, Math.max(cursor.from + 1, pos + 25));
		if (side < 0 ? cursor.prevSibling() : cursor.nextSibling()) break;
		if (!cursor.parent()) return side < 0 ? 0 : tree.length;
	}
}
var FragmentCursor = class {
	constructor(fragments, minRepeat) {
		this.fragments = fragments;
		this.minRepeat = minRepeat;
		this.i = 0;
		this.fragment = null;
		this.safeFrom = -1;
		this.safeTo = -1;
		this.trees = [];
		this.start = [];
		this.index = [];
		this.lastRepeat = null;
		this.lastRepeatPos = -1;
		this.nextFragment();
	}
	nextFragment() {
		let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
		if (fr) {
			this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
			this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
			while (this.trees.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
			}
			this.trees.push(fr.tree);
			this.start.push(-fr.offset);
			this.index.push(0);
			this.nextStart = this.safeFrom;
		} else this.nextStart = 1e9;
	}
	nodeAt(pos) {
		if (pos < this.nextStart) return null;
		while (this.fragment && this.safeTo <= pos) this.nextFragment();
		if (!this.fragment) return null;
		for (;;) {
			let last = this.trees.length - 1;
			if (last < 0) {
				this.nextFragment();
				return null;
			}
			if (pos < this.safeFrom) return null;
			let top = this.trees[last], index = this.index[last];
			if (index == top.children.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
				continue;
			}
			let next = top.children[index];
			let start = this.start[last] + top.positions[index];
			if (start > pos) {
				this.nextStart = start;
				return null;
			}
			if (next instanceof Tree) {
				let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
				if (start == pos || storeRepeat) {
					let end = start + next.length, lookahead;
					if (start >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to)) {
						if (storeRepeat) {
							this.lastRepeat = next;
							this.lastRepeatPos = start;
						}
						if (start == pos) return next;
					}
				}
				this.index[last]++;
				if (start + next.length >= Math.max(this.safeFrom, pos)) {
					this.trees.push(next);
					this.start.push(start);
					this.index.push(0);
				}
			} else {
				this.index[last]++;
				this.nextStart = start + next.length;
			}
		}
	}
};
var TokenCache = class {
	constructor(parser, stream) {
		this.stream = stream;
		this.tokens = [];
		this.mainToken = null;
		this.actions = [];
		this.tokens = parser.tokenizers.map((_) => new CachedToken());
	}
	getActions(stack) {
		let actionIndex = 0;
		let main = null;
		let { parser } = stack.p, { tokenizers } = parser;
		let mask = parser.stateSlot(stack.state, 3);
		let context = stack.curContext ? stack.curContext.hash : 0;
		let lookAhead = 0;
		for (let i = 0; i < tokenizers.length; i++) {
			if ((1 << i & mask) == 0) continue;
			let tokenizer = tokenizers[i], token = this.tokens[i];
			if (main && !tokenizer.fallback) continue;
			if (tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) {
				this.updateCachedToken(token, tokenizer, stack);
				token.mask = mask;
				token.context = context;
			}
			if (token.lookAhead > token.end + 25) lookAhead = Math.max(token.lookAhead, lookAhead);
			if (token.value != 0) {
				let startIndex = actionIndex;
				if (token.extended > -1) actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
				actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
				if (!tokenizer.extend) {
					main = token;
					if (actionIndex > startIndex) break;
				}
			}
		}
		while (this.actions.length > actionIndex) this.actions.pop();
		if (lookAhead) stack.setLookAhead(lookAhead);
		if (!main && stack.pos == this.stream.end) {
			main = new CachedToken();
			main.value = stack.p.parser.eofTerm;
			main.start = main.end = stack.pos;
			actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
		}
		this.mainToken = main;
		return this.actions;
	}
	getMainToken(stack) {
		if (this.mainToken) return this.mainToken;
		let main = new CachedToken(), { pos, p } = stack;
		main.start = pos;
		main.end = Math.min(pos + 1, p.stream.end);
		main.value = pos == p.stream.end ? p.parser.eofTerm : 0;
		return main;
	}
	updateCachedToken(token, tokenizer, stack) {
		let start = this.stream.clipPos(stack.pos);
		tokenizer.token(this.stream.reset(start, token), stack);
		if (token.value > -1) {
			let { parser } = stack.p;
			for (let i = 0; i < parser.specialized.length; i++) if (parser.specialized[i] == token.value) {
				let result = parser.specializers[i](this.stream.read(token.start, token.end), stack);
				if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
					if ((result & 1) == 0) token.value = result >> 1;
					else token.extended = result >> 1;
					break;
				}
			}
		} else {
			token.value = 0;
			token.end = this.stream.clipPos(start + 1);
		}
	}
	putAction(action, token, end, index) {
		for (let i = 0; i < index; i += 3) if (this.actions[i] == action) return index;
		this.actions[index++] = action;
		this.actions[index++] = token;
		this.actions[index++] = end;
		return index;
	}
	addActions(stack, token, end, index) {
		let { state } = stack, { parser } = stack.p, { data } = parser;
		for (let set = 0; set < 2; set++) for (let i = parser.stateSlot(state, set ? 2 : 1);; i += 3) {
			if (data[i] == 65535) {
				if (data[i + 1] == 1) i = pair(data, i + 2);
				else {
					if (index == 0 && data[i + 1] == 2) index = this.putAction(pair(data, i + 2), token, end, index);
					break;
				}
			}
			if (data[i] == token) index = this.putAction(pair(data, i + 1), token, end, index);
		}
		return index;
	}
};
var Parse = class {
	constructor(parser, input, fragments, ranges) {
		this.parser = parser;
		this.input = input;
		this.ranges = ranges;
		this.recovering = 0;
		this.nextStackID = 9812;
		this.minStackPos = 0;
		this.reused = [];
		this.stoppedAt = null;
		this.lastBigReductionStart = -1;
		this.lastBigReductionSize = 0;
		this.bigReductionCount = 0;
		this.stream = new InputStream(input, ranges);
		this.tokens = new TokenCache(parser, this.stream);
		this.topTerm = parser.top[1];
		let { from } = ranges[0];
		this.stacks = [Stack.start(this, parser.top[0], from)];
		this.fragments = fragments.length && this.stream.end - from > parser.bufferLength * 4 ? new FragmentCursor(fragments, parser.minRepeatTerm) : null;
	}
	get parsedPos() {
		return this.minStackPos;
	}
	advance() {
		let stacks = this.stacks, pos = this.minStackPos;
		let newStacks = this.stacks = [];
		let stopped, stoppedTokens;
		if (this.bigReductionCount > 300 && stacks.length == 1) {
			let [s] = stacks;
			while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart);
			this.bigReductionCount = this.lastBigReductionSize = 0;
		}
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i];
			for (;;) {
				this.tokens.mainToken = null;
				if (stack.pos > pos) newStacks.push(stack);
				else if (this.advanceStack(stack, newStacks, stacks)) continue;
				else {
					if (!stopped) {
						stopped = [];
						stoppedTokens = [];
					}
					stopped.push(stack);
					let tok = this.tokens.getMainToken(stack);
					stoppedTokens.push(tok.value, tok.end);
				}
				break;
			}
		}
		if (!newStacks.length) {
			let finished = stopped && findFinished(stopped);
			if (finished) {
				if (verbose) console.log("Finish with " + this.stackID(finished));
				return this.stackToTree(finished);
			}
			if (this.parser.strict) {
				if (verbose && stopped) console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
				throw new SyntaxError("No parse at " + pos);
			}
			if (!this.recovering) this.recovering = 5;
		}
		if (this.recovering && stopped) {
			let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
			if (finished) {
				if (verbose) console.log("Force-finish " + this.stackID(finished));
				return this.stackToTree(finished.forceAll());
			}
		}
		if (this.recovering) {
			let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
			if (newStacks.length > maxRemaining) {
				newStacks.sort((a, b) => b.score - a.score);
				while (newStacks.length > maxRemaining) newStacks.pop();
			}
			if (newStacks.some((s) => s.reducePos > pos)) this.recovering--;
		} else if (newStacks.length > 1) {
			outer: for (let i = 0; i < newStacks.length - 1; i++) {
				let stack = newStacks[i];
				for (let j = i + 1; j < newStacks.length; j++) {
					let other = newStacks[j];
					if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500) {
						if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0) newStacks.splice(j--, 1);
						else {
							newStacks.splice(i--, 1);
							continue outer;
						}
					}
				}
			}
			if (newStacks.length > 12) {
				newStacks.sort((a, b) => b.score - a.score);
				newStacks.splice(12, newStacks.length - 12);
			}
		}
		this.minStackPos = newStacks[0].pos;
		for (let i = 1; i < newStacks.length; i++) if (newStacks[i].pos < this.minStackPos) this.minStackPos = newStacks[i].pos;
		return null;
	}
	stopAt(pos) {
		if (this.stoppedAt != null && this.stoppedAt < pos) throw new RangeError("Can't move stoppedAt forward");
		this.stoppedAt = pos;
	}
	tryReuse(stack, start, tree, repeatOnly) {
		if (!tree) return null;
		let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
		for (; tree;) {
			let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
			if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash)) {
				stack.useNode(tree, match, start);
				return tree;
			}
			if (tree.children.length == 0 || tree.positions[0] > 0) break;
			let inner = tree.children[0];
			if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm)) tree = inner;
			else break;
		}
		return null;
	}
	advanceStack(stack, stacks, split) {
		let start = stack.pos, { parser } = this;
		let base = verbose ? this.stackID(stack) + " -> " : "";
		if (this.stoppedAt != null && start > this.stoppedAt) return stack.forceReduce() ? stack : null;
		if (this.fragments) {
			let reused = stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true) || this.tryReuse(stack, start, this.fragments.nodeAt(start), false);
			if (reused) {
				if (verbose) console.log(base + this.stackID(stack) + ` (via reuse of ${parser.getName(reused.type.id)})`);
				return true;
			}
		}
		let defaultReduce = parser.stateSlot(stack.state, 4);
		if (defaultReduce > 0) {
			stack.reduce(defaultReduce);
			if (verbose) console.log(base + this.stackID(stack) + ` (via always-reduce ${parser.getName(defaultReduce & 65535)})`);
			return true;
		}
		if (stack.stack.length >= 8400) while (stack.stack.length > 6e3 && stack.forceReduce());
		let actions = this.tokens.getActions(stack);
		for (let i = 0; i < actions.length;) {
			let action = actions[i++], term = actions[i++], end = actions[i++];
			let last = i == actions.length || !split;
			let localStack = last ? stack : stack.split();
			let main = this.tokens.mainToken;
			localStack.apply(action, term, main ? main.start : localStack.pos, end);
			if (verbose) console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser.getName(action & 65535)}`} for ${parser.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`);
			if (last) return true;
			else if (localStack.pos > start) stacks.push(localStack);
			else split.push(localStack);
		}
		return false;
	}
	advanceFully(stack, newStacks) {
		let pos = stack.pos;
		for (;;) {
			if (!this.advanceStack(stack, null, null)) return false;
			if (stack.pos > pos) {
				pushStackDedup(stack, newStacks);
				return true;
			}
		}
	}
	runRecovery(stacks, tokens, newStacks) {
		let finished = null, restarted = false;
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
			let base = verbose ? this.stackID(stack) + " -> " : "";
			if (stack.deadEnd) {
				if (restarted) continue;
				restarted = true;
				stack.restart();
				if (verbose) console.log(base + this.stackID(stack) + " (restarted)");
				if (this.advanceFully(stack, newStacks)) continue;
			}
			let force = stack.split(), forceBase = base;
			for (let j = 0; j < 10 && force.forceReduce(); j++) {
				if (verbose) console.log(forceBase + this.stackID(force) + " (via force-reduce)");
				if (this.advanceFully(force, newStacks)) break;
				if (verbose) forceBase = this.stackID(force) + " -> ";
			}
			for (let insert of stack.recoverByInsert(token)) {
				if (verbose) console.log(base + this.stackID(insert) + " (via recover-insert)");
				this.advanceFully(insert, newStacks);
			}
			if (this.stream.end > stack.pos) {
				if (tokenEnd == stack.pos) {
					tokenEnd++;
					token = 0;
				}
				stack.recoverByDelete(token, tokenEnd);
				if (verbose) console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
				pushStackDedup(stack, newStacks);
			} else if (!finished || finished.score < force.score) finished = force;
		}
		return finished;
	}
	stackToTree(stack) {
		stack.close();
		return Tree.build({
			buffer: StackBufferCursor.create(stack),
			nodeSet: this.parser.nodeSet,
			topID: this.topTerm,
			maxBufferLength: this.parser.bufferLength,
			reused: this.reused,
			start: this.ranges[0].from,
			length: stack.pos - this.ranges[0].from,
			minRepeatType: this.parser.minRepeatTerm
		});
	}
	stackID(stack) {
		let id = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
		if (!id) stackIDs.set(stack, id = String.fromCodePoint(this.nextStackID++));
		return id + stack;
	}
};
function pushStackDedup(stack, newStacks) {
	for (let i = 0; i < newStacks.length; i++) {
		let other = newStacks[i];
		if (other.pos == stack.pos && other.sameState(stack)) {
			if (newStacks[i].score < stack.score) newStacks[i] = stack;
			return;
		}
	}
	newStacks.push(stack);
}
var Dialect = class {
	constructor(source, flags, disabled) {
		this.source = source;
		this.flags = flags;
		this.disabled = disabled;
	}
	allows(term) {
		return !this.disabled || this.disabled[term] == 0;
	}
};
const id = (x) => x;
/**
Context trackers are used to track stateful context (such as
indentation in the Python grammar, or parent elements in the XML
grammar) needed by external tokenizers. You declare them in a
grammar file as `@context exportName from "module"`.

Context values should be immutable, and can be updated (replaced)
on shift or reduce actions.

The export used in a `@context` declaration should be of this
type.
*/
var ContextTracker = class {
	/**
	Define a context tracker.
	*/
	constructor(spec) {
		this.start = spec.start;
		this.shift = spec.shift || id;
		this.reduce = spec.reduce || id;
		this.reuse = spec.reuse || id;
		this.hash = spec.hash || (() => 0);
		this.strict = spec.strict !== false;
	}
};
/**
Holds the parse tables for a given grammar, as generated by
`lezer-generator`, and provides [methods](#common.Parser) to parse
content with.
*/
var LRParser = class LRParser extends Parser {
	/**
	@internal
	*/
	constructor(spec) {
		super();
		/**
		@internal
		*/
		this.wrappers = [];
		if (spec.version != 14) throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (14)`);
		let nodeNames = spec.nodeNames.split(" ");
		this.minRepeatTerm = nodeNames.length;
		for (let i = 0; i < spec.repeatNodeCount; i++) nodeNames.push("");
		let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]);
		let nodeProps = [];
		for (let i = 0; i < nodeNames.length; i++) nodeProps.push([]);
		function setProp(nodeID, prop, value) {
			nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
		}
		if (spec.nodeProps) for (let propSpec of spec.nodeProps) {
			let prop = propSpec[0];
			if (typeof prop == "string") prop = NodeProp[prop];
			for (let i = 1; i < propSpec.length;) {
				let next = propSpec[i++];
				if (next >= 0) setProp(next, prop, propSpec[i++]);
				else {
					let value = propSpec[i + -next];
					for (let j = -next; j > 0; j--) setProp(propSpec[i++], prop, value);
					i++;
				}
			}
		}
		this.nodeSet = new NodeSet(nodeNames.map((name, i) => NodeType.define({
			name: i >= this.minRepeatTerm ? void 0 : name,
			id: i,
			props: nodeProps[i],
			top: topTerms.indexOf(i) > -1,
			error: i == 0,
			skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
		})));
		if (spec.propSources) this.nodeSet = this.nodeSet.extend(...spec.propSources);
		this.strict = false;
		this.bufferLength = DefaultBufferLength;
		let tokenArray = decodeArray(spec.tokenData);
		this.context = spec.context;
		this.specializerSpecs = spec.specialized || [];
		this.specialized = new Uint16Array(this.specializerSpecs.length);
		for (let i = 0; i < this.specializerSpecs.length; i++) this.specialized[i] = this.specializerSpecs[i].term;
		this.specializers = this.specializerSpecs.map(getSpecializer);
		this.states = decodeArray(spec.states, Uint32Array);
		this.data = decodeArray(spec.stateData);
		this.goto = decodeArray(spec.goto);
		this.maxTerm = spec.maxTerm;
		this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
		this.topRules = spec.topRules;
		this.dialects = spec.dialects || {};
		this.dynamicPrecedences = spec.dynamicPrecedences || null;
		this.tokenPrecTable = spec.tokenPrec;
		this.termNames = spec.termNames || null;
		this.maxNode = this.nodeSet.types.length - 1;
		this.dialect = this.parseDialect();
		this.top = this.topRules[Object.keys(this.topRules)[0]];
	}
	createParse(input, fragments, ranges) {
		let parse = new Parse(this, input, fragments, ranges);
		for (let w of this.wrappers) parse = w(parse, input, fragments, ranges);
		return parse;
	}
	/**
	Get a goto table entry @internal
	*/
	getGoto(state, term, loose = false) {
		let table = this.goto;
		if (term >= table[0]) return -1;
		for (let pos = table[term + 1];;) {
			let groupTag = table[pos++], last = groupTag & 1;
			let target = table[pos++];
			if (last && loose) return target;
			for (let end = pos + (groupTag >> 1); pos < end; pos++) if (table[pos] == state) return target;
			if (last) return -1;
		}
	}
	/**
	Check if this state has an action for a given terminal @internal
	*/
	hasAction(state, terminal) {
		let data = this.data;
		for (let set = 0; set < 2; set++) for (let i = this.stateSlot(state, set ? 2 : 1), next;; i += 3) {
			if ((next = data[i]) == 65535) {
				if (data[i + 1] == 1) next = data[i = pair(data, i + 2)];
				else if (data[i + 1] == 2) return pair(data, i + 2);
				else break;
			}
			if (next == terminal || next == 0) return pair(data, i + 1);
		}
		return 0;
	}
	/**
	@internal
	*/
	stateSlot(state, slot) {
		return this.states[state * 6 + slot];
	}
	/**
	@internal
	*/
	stateFlag(state, flag) {
		return (this.stateSlot(state, 0) & flag) > 0;
	}
	/**
	@internal
	*/
	validAction(state, action) {
		return !!this.allActions(state, (a) => a == action ? true : null);
	}
	/**
	@internal
	*/
	allActions(state, action) {
		let deflt = this.stateSlot(state, 4);
		let result = deflt ? action(deflt) : void 0;
		for (let i = this.stateSlot(state, 1); result == null; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			result = action(pair(this.data, i + 1));
		}
		return result;
	}
	/**
	Get the states that can follow this one through shift actions or
	goto jumps. @internal
	*/
	nextStates(state) {
		let result = [];
		for (let i = this.stateSlot(state, 1);; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			if ((this.data[i + 2] & 1) == 0) {
				let value = this.data[i + 1];
				if (!result.some((v, i) => i & 1 && v == value)) result.push(this.data[i], value);
			}
		}
		return result;
	}
	/**
	Configure the parser. Returns a new parser instance that has the
	given settings modified. Settings not provided in `config` are
	kept from the original parser.
	*/
	configure(config) {
		let copy = Object.assign(Object.create(LRParser.prototype), this);
		if (config.props) copy.nodeSet = this.nodeSet.extend(...config.props);
		if (config.top) {
			let info = this.topRules[config.top];
			if (!info) throw new RangeError(`Invalid top rule name ${config.top}`);
			copy.top = info;
		}
		if (config.tokenizers) copy.tokenizers = this.tokenizers.map((t) => {
			let found = config.tokenizers.find((r) => r.from == t);
			return found ? found.to : t;
		});
		if (config.specializers) {
			copy.specializers = this.specializers.slice();
			copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
				let found = config.specializers.find((r) => r.from == s.external);
				if (!found) return s;
				let spec = Object.assign(Object.assign({}, s), { external: found.to });
				copy.specializers[i] = getSpecializer(spec);
				return spec;
			});
		}
		if (config.contextTracker) copy.context = config.contextTracker;
		if (config.dialect) copy.dialect = this.parseDialect(config.dialect);
		if (config.strict != null) copy.strict = config.strict;
		if (config.wrap) copy.wrappers = copy.wrappers.concat(config.wrap);
		if (config.bufferLength != null) copy.bufferLength = config.bufferLength;
		return copy;
	}
	/**
	Tells you whether any [parse wrappers](#lr.ParserConfig.wrap)
	are registered for this parser.
	*/
	hasWrappers() {
		return this.wrappers.length > 0;
	}
	/**
	Returns the name associated with a given term. This will only
	work for all terms when the parser was generated with the
	`--names` option. By default, only the names of tagged terms are
	stored.
	*/
	getName(term) {
		return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
	}
	/**
	The eof term id is always allocated directly after the node
	types. @internal
	*/
	get eofTerm() {
		return this.maxNode + 1;
	}
	/**
	The type of top node produced by the parser.
	*/
	get topNode() {
		return this.nodeSet.types[this.top[1]];
	}
	/**
	@internal
	*/
	dynamicPrecedence(term) {
		let prec = this.dynamicPrecedences;
		return prec == null ? 0 : prec[term] || 0;
	}
	/**
	@internal
	*/
	parseDialect(dialect) {
		let values = Object.keys(this.dialects), flags = values.map(() => false);
		if (dialect) for (let part of dialect.split(" ")) {
			let id = values.indexOf(part);
			if (id >= 0) flags[id] = true;
		}
		let disabled = null;
		for (let i = 0; i < values.length; i++) if (!flags[i]) for (let j = this.dialects[values[i]], id; (id = this.data[j++]) != 65535;) (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id] = 1;
		return new Dialect(dialect, flags, disabled);
	}
	/**
	Used by the output of the parser generator. Not available to
	user code. @hide
	*/
	static deserialize(spec) {
		return new LRParser(spec);
	}
};
function pair(data, off) {
	return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
	let best = null;
	for (let stack of stacks) {
		let stopped = stack.p.stoppedAt;
		if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(stack.state, 2) && (!best || best.score < stack.score)) best = stack;
	}
	return best;
}
function getSpecializer(spec) {
	if (spec.external) {
		let mask = spec.extend ? 1 : 0;
		return (value, stack) => spec.external(value, stack) << 1 | mask;
	}
	return spec.get;
}
// ../../../work/main/node_modules/@lezer/highlight/dist/index.js
let nextTagID = 0;
/**
Highlighting tags are markers that denote a highlighting category.
They are [associated](#highlight.styleTags) with parts of a syntax
tree by a language mode, and then mapped to an actual CSS style by
a [highlighter](#highlight.Highlighter).

Because syntax tree node types and highlight styles have to be
able to talk the same language, CodeMirror uses a mostly _closed_
[vocabulary](#highlight.tags) of syntax tags (as opposed to
traditional open string-based systems, which make it hard for
highlighting themes to cover all the tokens produced by the
various languages).

It _is_ possible to [define](#highlight.Tag^define) your own
highlighting tags for system-internal use (where you control both
the language package and the highlighter), but such tags will not
be picked up by regular highlighters (though you can derive them
from standard tags to allow highlighters to fall back to those).
*/
var Tag = class Tag {
	/**
	@internal
	*/
	constructor(name, set, base, modified) {
		this.name = name;
		this.set = set;
		this.base = base;
		this.modified = modified;
		/**
		@internal
		*/
		this.id = nextTagID++;
	}
	toString() {
		let { name } = this;
		for (let mod of this.modified) if (mod.name) name = `${mod.name}(${name})`;
		return name;
	}
	static define(nameOrParent, parent) {
		let name = typeof nameOrParent == "string" ? nameOrParent : "?";
		if (nameOrParent instanceof Tag) parent = nameOrParent;
		if (parent === null || parent === void 0 ? void 0 : parent.base) throw new Error("Can not derive from a modified tag");
		let tag = new Tag(name, [], null, []);
		tag.set.push(tag);
		if (parent) for (let t of parent.set) tag.set.push(t);
		return tag;
	}
	/**
	Define a tag _modifier_, which is a function that, given a tag,
	will return a tag that is a subtag of the original. Applying the
	same modifier to a twice tag will return the same value (`m1(t1)
	== m1(t1)`) and applying multiple modifiers will, regardless or
	order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
	
	When multiple modifiers are applied to a given base tag, each
	smaller set of modifiers is registered as a parent, so that for
	example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
	`m1(m3(t1)`, and so on.
	*/
	static defineModifier(name) {
		let mod = new Modifier(name);
		return (tag) => {
			if (tag.modified.indexOf(mod) > -1) return tag;
			return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
		};
	}
};
let nextModifierID = 0;
var Modifier = class Modifier {
	constructor(name) {
		this.name = name;
		this.instances = [];
		this.id = nextModifierID++;
	}
	static get(base, mods) {
		if (!mods.length) return base;
		let exists = mods[0].instances.find((t) => t.base == base && sameArray(mods, t.modified));
		if (exists) return exists;
		let set = [], tag = new Tag(base.name, set, base, mods);
		for (let m of mods) m.instances.push(tag);
		let configs = powerSet(mods);
		for (let parent of base.set) if (!parent.modified.length) for (let config of configs) set.push(Modifier.get(parent, config));
		return tag;
	}
};
function sameArray(a, b) {
	return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
	let sets = [[]];
	for (let i = 0; i < array.length; i++) for (let j = 0, e = sets.length; j < e; j++) sets.push(sets[j].concat(array[i]));
	return sets.sort((a, b) => b.length - a.length);
}
/**
This function is used to add a set of tags to a language syntax
via [`NodeSet.extend`](#common.NodeSet.extend) or
[`LRParser.configure`](#lr.LRParser.configure).

The argument object maps node selectors to [highlighting
tags](#highlight.Tag) or arrays of tags.

Node selectors may hold one or more (space-separated) node paths.
Such a path can be a [node name](#common.NodeType.name), or
multiple node names (or `*` wildcards) separated by slash
characters, as in `"Block/Declaration/VariableName"`. Such a path
matches the final node but only if its direct parent nodes are the
other nodes mentioned. A `*` in such a path matches any parent,
but only a single level—wildcards that match multiple parents
aren't supported, both for efficiency reasons and because Lezer
trees make it rather hard to reason about what they would match.)

A path can be ended with `/...` to indicate that the tag assigned
to the node should also apply to all child nodes, even if they
match their own style (by default, only the innermost style is
used).

When a path ends in `!`, as in `Attribute!`, no further matching
happens for the node's child nodes, and the entire node gets the
given style.

In this notation, node names that contain `/`, `!`, `*`, or `...`
must be quoted as JSON strings.

For example:

```javascript
parser.configure({props: [
styleTags({
// Style Number and BigNumber nodes
"Number BigNumber": tags.number,
// Style Escape nodes whose parent is String
"String/Escape": tags.escape,
// Style anything inside Attributes nodes
"Attributes!": tags.meta,
// Add a style to all content inside Italic nodes
"Italic/...": tags.emphasis,
// Style InvalidString nodes as both `string` and `invalid`
"InvalidString": [tags.string, tags.invalid],
// Style the node named "/" as punctuation
'"/"': tags.punctuation
})
]})
```
*/
function styleTags(spec) {
	let byName = Object.create(null);
	for (let prop in spec) {
		let tags = spec[prop];
		if (!Array.isArray(tags)) tags = [tags];
		for (let part of prop.split(" ")) if (part) {
			let pieces = [], mode = 2, rest = part;
			for (let pos = 0;;) {
				if (rest == "..." && pos > 0 && pos + 3 == part.length) {
					mode = 1;
					break;
				}
				let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
				if (!m) throw new RangeError("Invalid path: " + part);
				pieces.push(m[0] == "*" ? "" : m[0][0] == "\"" ? JSON.parse(m[0]) : m[0]);
				pos += m[0].length;
				if (pos == part.length) break;
				let next = part[pos++];
				if (pos == part.length && next == "!") {
					mode = 0;
					break;
				}
				if (next != "/") throw new RangeError("Invalid path: " + part);
				rest = part.slice(pos);
			}
			let last = pieces.length - 1, inner = pieces[last];
			if (!inner) throw new RangeError("Invalid path: " + part);
			byName[inner] = new Rule(tags, mode, last > 0 ? pieces.slice(0, last) : null).sort(byName[inner]);
		}
	}
	return ruleNodeProp.add(byName);
}
const ruleNodeProp = new NodeProp({ combine(a, b) {
	let cur, root, take;
	while (a || b) {
		if (!a || b && a.depth <= b.depth) {
			take = b;
			b = b.next;
		} else {
			take = a;
			a = a.next;
		}
		if (cur && cur.mode == take.mode && !take.context && !cur.context) continue;
		let copy = new Rule(take.tags, take.mode, take.context);
		if (cur) cur.next = copy;
		else root = copy;
		cur = copy;
	}
	return root;
} });
var Rule = class {
	constructor(tags, mode, context, next) {
		this.tags = tags;
		this.mode = mode;
		this.context = context;
		this.next = next;
	}
	get opaque() {
		return this.mode == 0;
	}
	get inherit() {
		return this.mode == 1;
	}
	sort(other) {
		if (!other || other.depth < this.depth) {
			this.next = other;
			return this;
		}
		other.next = this.sort(other.next);
		return other;
	}
	get depth() {
		return this.context ? this.context.length : 0;
	}
};
Rule.empty = new Rule([], 2, null);
/**
Define a [highlighter](#highlight.Highlighter) from an array of
tag/class pairs. Classes associated with more specific tags will
take precedence.
*/
function tagHighlighter(tags, options) {
	let map = Object.create(null);
	for (let style of tags) if (!Array.isArray(style.tag)) map[style.tag.id] = style.class;
	else for (let tag of style.tag) map[tag.id] = style.class;
	let { scope, all = null } = options || {};
	return {
		style: (tags) => {
			let cls = all;
			for (let tag of tags) for (let sub of tag.set) {
				let tagClass = map[sub.id];
				if (tagClass) {
					cls = cls ? cls + " " + tagClass : tagClass;
					break;
				}
			}
			return cls;
		},
		scope
	};
}
const t$1 = Tag.define;
const comment = t$1();
const name = t$1();
const typeName = t$1(name);
const propertyName = t$1(name);
const literal = t$1();
const string = t$1(literal);
const number = t$1(literal);
const content = t$1();
const heading = t$1(content);
const keyword = t$1();
const operator = t$1();
const punctuation = t$1();
const bracket = t$1(punctuation);
const meta = t$1();
/**
The default set of highlighting [tags](#highlight.Tag).

This collection is heavily biased towards programming languages,
and necessarily incomplete. A full ontology of syntactic
constructs would fill a stack of books, and be impractical to
write themes for. So try to make do with this set. If all else
fails, [open an
issue](https://code.haverbeke.berlin/codemirror/dev/issues) to propose a
new tag, or [define](#highlight.Tag^define) a local custom tag for
your use case.

Note that it is not obligatory to always attach the most specific
tag possible to an element—if your grammar can't easily
distinguish a certain type of element (such as a local variable),
it is okay to style it as its more general variant (a variable).

For tags that extend some parent tag, the documentation links to
the parent.
*/
const tags = {
	/**
	A comment.
	*/
	comment,
	/**
	A line [comment](#highlight.tags.comment).
	*/
	lineComment: t$1(comment),
	/**
	A block [comment](#highlight.tags.comment).
	*/
	blockComment: t$1(comment),
	/**
	A documentation [comment](#highlight.tags.comment).
	*/
	docComment: t$1(comment),
	/**
	Any kind of identifier.
	*/
	name,
	/**
	The [name](#highlight.tags.name) of a variable.
	*/
	variableName: t$1(name),
	/**
	A type [name](#highlight.tags.name).
	*/
	typeName,
	/**
	A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
	*/
	tagName: t$1(typeName),
	/**
	A property or field [name](#highlight.tags.name).
	*/
	propertyName,
	/**
	An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
	*/
	attributeName: t$1(propertyName),
	/**
	The [name](#highlight.tags.name) of a class.
	*/
	className: t$1(name),
	/**
	A label [name](#highlight.tags.name).
	*/
	labelName: t$1(name),
	/**
	A namespace [name](#highlight.tags.name).
	*/
	namespace: t$1(name),
	/**
	The [name](#highlight.tags.name) of a macro.
	*/
	macroName: t$1(name),
	/**
	A literal value.
	*/
	literal,
	/**
	A string [literal](#highlight.tags.literal).
	*/
	string,
	/**
	A documentation [string](#highlight.tags.string).
	*/
	docString: t$1(string),
	/**
	A character literal (subtag of [string](#highlight.tags.string)).
	*/
	character: t$1(string),
	/**
	An attribute value (subtag of [string](#highlight.tags.string)).
	*/
	attributeValue: t$1(string),
	/**
	A number [literal](#highlight.tags.literal).
	*/
	number,
	/**
	An integer [number](#highlight.tags.number) literal.
	*/
	integer: t$1(number),
	/**
	A floating-point [number](#highlight.tags.number) literal.
	*/
	float: t$1(number),
	/**
	A boolean [literal](#highlight.tags.literal).
	*/
	bool: t$1(literal),
	/**
	Regular expression [literal](#highlight.tags.literal).
	*/
	regexp: t$1(literal),
	/**
	An escape [literal](#highlight.tags.literal), for example a
	backslash escape in a string.
	*/
	escape: t$1(literal),
	/**
	A color [literal](#highlight.tags.literal).
	*/
	color: t$1(literal),
	/**
	A URL [literal](#highlight.tags.literal).
	*/
	url: t$1(literal),
	/**
	A language keyword.
	*/
	keyword,
	/**
	The [keyword](#highlight.tags.keyword) for the self or this
	object.
	*/
	self: t$1(keyword),
	/**
	The [keyword](#highlight.tags.keyword) for null.
	*/
	null: t$1(keyword),
	/**
	A [keyword](#highlight.tags.keyword) denoting some atomic value.
	*/
	atom: t$1(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that represents a unit.
	*/
	unit: t$1(keyword),
	/**
	A modifier [keyword](#highlight.tags.keyword).
	*/
	modifier: t$1(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that acts as an operator.
	*/
	operatorKeyword: t$1(keyword),
	/**
	A control-flow related [keyword](#highlight.tags.keyword).
	*/
	controlKeyword: t$1(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that defines something.
	*/
	definitionKeyword: t$1(keyword),
	/**
	A [keyword](#highlight.tags.keyword) related to defining or
	interfacing with modules.
	*/
	moduleKeyword: t$1(keyword),
	/**
	An operator.
	*/
	operator,
	/**
	An [operator](#highlight.tags.operator) that dereferences something.
	*/
	derefOperator: t$1(operator),
	/**
	Arithmetic-related [operator](#highlight.tags.operator).
	*/
	arithmeticOperator: t$1(operator),
	/**
	Logical [operator](#highlight.tags.operator).
	*/
	logicOperator: t$1(operator),
	/**
	Bit [operator](#highlight.tags.operator).
	*/
	bitwiseOperator: t$1(operator),
	/**
	Comparison [operator](#highlight.tags.operator).
	*/
	compareOperator: t$1(operator),
	/**
	[Operator](#highlight.tags.operator) that updates its operand.
	*/
	updateOperator: t$1(operator),
	/**
	[Operator](#highlight.tags.operator) that defines something.
	*/
	definitionOperator: t$1(operator),
	/**
	Type-related [operator](#highlight.tags.operator).
	*/
	typeOperator: t$1(operator),
	/**
	Control-flow [operator](#highlight.tags.operator).
	*/
	controlOperator: t$1(operator),
	/**
	Program or markup punctuation.
	*/
	punctuation,
	/**
	[Punctuation](#highlight.tags.punctuation) that separates
	things.
	*/
	separator: t$1(punctuation),
	/**
	Bracket-style [punctuation](#highlight.tags.punctuation).
	*/
	bracket,
	/**
	Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
	tokens).
	*/
	angleBracket: t$1(bracket),
	/**
	Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
	tokens).
	*/
	squareBracket: t$1(bracket),
	/**
	Parentheses (usually `(` and `)` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	paren: t$1(bracket),
	/**
	Braces (usually `{` and `}` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	brace: t$1(bracket),
	/**
	Content, for example plain text in XML or markup documents.
	*/
	content,
	/**
	[Content](#highlight.tags.content) that represents a heading.
	*/
	heading,
	/**
	A level 1 [heading](#highlight.tags.heading).
	*/
	heading1: t$1(heading),
	/**
	A level 2 [heading](#highlight.tags.heading).
	*/
	heading2: t$1(heading),
	/**
	A level 3 [heading](#highlight.tags.heading).
	*/
	heading3: t$1(heading),
	/**
	A level 4 [heading](#highlight.tags.heading).
	*/
	heading4: t$1(heading),
	/**
	A level 5 [heading](#highlight.tags.heading).
	*/
	heading5: t$1(heading),
	/**
	A level 6 [heading](#highlight.tags.heading).
	*/
	heading6: t$1(heading),
	/**
	A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
	*/
	contentSeparator: t$1(content),
	/**
	[Content](#highlight.tags.content) that represents a list.
	*/
	list: t$1(content),
	/**
	[Content](#highlight.tags.content) that represents a quote.
	*/
	quote: t$1(content),
	/**
	[Content](#highlight.tags.content) that is emphasized.
	*/
	emphasis: t$1(content),
	/**
	[Content](#highlight.tags.content) that is styled strong.
	*/
	strong: t$1(content),
	/**
	[Content](#highlight.tags.content) that is part of a link.
	*/
	link: t$1(content),
	/**
	[Content](#highlight.tags.content) that is styled as code or
	monospace.
	*/
	monospace: t$1(content),
	/**
	[Content](#highlight.tags.content) that has a strike-through
	style.
	*/
	strikethrough: t$1(content),
	/**
	Inserted text in a change-tracking format.
	*/
	inserted: t$1(),
	/**
	Deleted text.
	*/
	deleted: t$1(),
	/**
	Changed text.
	*/
	changed: t$1(),
	/**
	An invalid or unsyntactic element.
	*/
	invalid: t$1(),
	/**
	Metadata or meta-instruction.
	*/
	meta,
	/**
	[Metadata](#highlight.tags.meta) that applies to the entire
	document.
	*/
	documentMeta: t$1(meta),
	/**
	[Metadata](#highlight.tags.meta) that annotates or adds
	attributes to a given syntactic element.
	*/
	annotation: t$1(meta),
	/**
	Processing instruction or preprocessor directive. Subtag of
	[meta](#highlight.tags.meta).
	*/
	processingInstruction: t$1(meta),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that a
	given element is being defined. Expected to be used with the
	various [name](#highlight.tags.name) tags.
	*/
	definition: Tag.defineModifier("definition"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that
	something is constant. Mostly expected to be used with
	[variable names](#highlight.tags.variableName).
	*/
	constant: Tag.defineModifier("constant"),
	/**
	[Modifier](#highlight.Tag^defineModifier) used to indicate that
	a [variable](#highlight.tags.variableName) or [property
	name](#highlight.tags.propertyName) is being called or defined
	as a function.
	*/
	function: Tag.defineModifier("function"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that can be applied to
	[names](#highlight.tags.name) to indicate that they belong to
	the language's standard environment.
	*/
	standard: Tag.defineModifier("standard"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates a given
	[names](#highlight.tags.name) is local to some scope.
	*/
	local: Tag.defineModifier("local"),
	/**
	A generic variant [modifier](#highlight.Tag^defineModifier) that
	can be used to tag language-specific alternative variants of
	some common tag. It is recommended for themes to define special
	forms of at least the [string](#highlight.tags.string) and
	[variable name](#highlight.tags.variableName) tags, since those
	come up a lot.
	*/
	special: Tag.defineModifier("special")
};
for (let name in tags) {
	let val = tags[name];
	if (val instanceof Tag) val.name = name;
}
tagHighlighter([
	{
		tag: tags.link,
		class: "tok-link"
	},
	{
		tag: tags.heading,
		class: "tok-heading"
	},
	{
		tag: tags.emphasis,
		class: "tok-emphasis"
	},
	{
		tag: tags.strong,
		class: "tok-strong"
	},
	{
		tag: tags.keyword,
		class: "tok-keyword"
	},
	{
		tag: tags.atom,
		class: "tok-atom"
	},
	{
		tag: tags.bool,
		class: "tok-bool"
	},
	{
		tag: tags.url,
		class: "tok-url"
	},
	{
		tag: tags.labelName,
		class: "tok-labelName"
	},
	{
		tag: tags.inserted,
		class: "tok-inserted"
	},
	{
		tag: tags.deleted,
		class: "tok-deleted"
	},
	{
		tag: tags.literal,
		class: "tok-literal"
	},
	{
		tag: tags.string,
		class: "tok-string"
	},
	{
		tag: tags.number,
		class: "tok-number"
	},
	{
		tag: [
			tags.regexp,
			tags.escape,
			tags.special(tags.string)
		],
		class: "tok-string2"
	},
	{
		tag: tags.variableName,
		class: "tok-variableName"
	},
	{
		tag: tags.local(tags.variableName),
		class: "tok-variableName tok-local"
	},
	{
		tag: tags.definition(tags.variableName),
		class: "tok-variableName tok-definition"
	},
	{
		tag: tags.special(tags.variableName),
		class: "tok-variableName2"
	},
	{
		tag: tags.definition(tags.propertyName),
		class: "tok-propertyName tok-definition"
	},
	{
		tag: tags.typeName,
		class: "tok-typeName"
	},
	{
		tag: tags.namespace,
		class: "tok-namespace"
	},
	{
		tag: tags.className,
		class: "tok-className"
	},
	{
		tag: tags.macroName,
		class: "tok-macroName"
	},
	{
		tag: tags.propertyName,
		class: "tok-propertyName"
	},
	{
		tag: tags.operator,
		class: "tok-operator"
	},
	{
		tag: tags.comment,
		class: "tok-comment"
	},
	{
		tag: tags.meta,
		class: "tok-meta"
	},
	{
		tag: tags.invalid,
		class: "tok-invalid"
	},
	{
		tag: tags.punctuation,
		class: "tok-punctuation"
	}
]);
// ../../../work/main/node_modules/@lezer/python/dist/index.js
const printKeyword = 1;
const indent = 194;
const dedent = 195;
const newline$1 = 196;
const blankLineStart = 197;
const newlineBracketed = 198;
const eof = 199;
const stringContent = 200;
const Escape = 2;
const replacementStart = 3;
const stringEnd = 201;
const ParenL = 24;
const ParenthesizedExpression = 25;
const TupleExpression = 49;
const ComprehensionExpression = 50;
const BracketL = 55;
const ArrayExpression = 56;
const ArrayComprehensionExpression = 57;
const BraceL = 59;
const DictionaryExpression = 60;
const DictionaryComprehensionExpression = 61;
const SetExpression = 62;
const SetComprehensionExpression = 63;
const ArgList = 65;
const subscript = 238;
const String$1 = 71;
const stringStart = 241;
const stringStartD = 242;
const stringStartL = 243;
const stringStartLD = 244;
const stringStartR = 245;
const stringStartRD = 246;
const stringStartRL = 247;
const stringStartRLD = 248;
const FormatString = 72;
const stringStartF = 249;
const stringStartFD = 250;
const stringStartFL = 251;
const stringStartFLD = 252;
const stringStartFR = 253;
const stringStartFRD = 254;
const stringStartFRL = 255;
const stringStartFRLD = 256;
const FormatReplacement = 73;
const nestedFormatReplacement = 77;
const importList = 263;
const TypeParamList = 112;
const ParamList = 130;
const SequencePattern = 151;
const MappingPattern = 152;
const PatternArgList = 155;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const parenOpen = 40;
const dot = 46;
const braceOpen = 123;
const braceClose = 125;
const singleQuote = 39;
const doubleQuote = 34;
const backslash = 92;
const letter_o = 111;
const letter_x = 120;
const letter_N = 78;
const letter_u = 117;
const letter_U = 85;
const bracketed = /* @__PURE__ */ new Set([
	ParenthesizedExpression,
	TupleExpression,
	ComprehensionExpression,
	importList,
	ArgList,
	ParamList,
	ArrayExpression,
	ArrayComprehensionExpression,
	subscript,
	SetExpression,
	SetComprehensionExpression,
	FormatString,
	FormatReplacement,
	nestedFormatReplacement,
	DictionaryExpression,
	DictionaryComprehensionExpression,
	SequencePattern,
	MappingPattern,
	PatternArgList,
	TypeParamList
]);
function isLineBreak(ch) {
	return ch == newline || ch == carriageReturn;
}
function isHex(ch) {
	return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
const newlines = new ExternalTokenizer((input, stack) => {
	let prev;
	if (input.next < 0) input.acceptToken(eof);
	else if (stack.context.flags & cx_Bracketed) {
		if (isLineBreak(input.next)) input.acceptToken(newlineBracketed, 1);
	} else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) && stack.canShift(blankLineStart)) {
		let spaces = 0;
		while (input.next == space || input.next == tab) {
			input.advance();
			spaces++;
		}
		if (input.next == newline || input.next == carriageReturn || input.next == hash) input.acceptToken(blankLineStart, -spaces);
	} else if (isLineBreak(input.next)) input.acceptToken(newline$1, 1);
}, { contextual: true });
const indentation = new ExternalTokenizer((input, stack) => {
	let context = stack.context;
	if (context.flags) return;
	let prev = input.peek(-1);
	if (prev == newline || prev == carriageReturn) {
		let depth = 0, chars = 0;
		for (;;) {
			if (input.next == space) depth++;
			else if (input.next == tab) depth += 8 - depth % 8;
			else break;
			input.advance();
			chars++;
		}
		if (depth != context.indent && input.next != newline && input.next != carriageReturn && input.next != hash) {
			if (depth < context.indent) input.acceptToken(dedent, -chars);
			else input.acceptToken(indent);
		}
	}
});
const cx_Bracketed = 1;
const cx_String = 2;
const cx_DoubleQuote = 4;
const cx_Long = 8;
const cx_Raw = 16;
const cx_Format = 32;
function Context(parent, indent, flags) {
	this.parent = parent;
	this.indent = indent;
	this.flags = flags;
	this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent + (indent << 4) + flags + (flags << 6);
}
const topIndent = new Context(null, 0, 0);
function countIndent(space) {
	let depth = 0;
	for (let i = 0; i < space.length; i++) depth += space.charCodeAt(i) == tab ? 8 - depth % 8 : 1;
	return depth;
}
const stringFlags = new Map([
	[stringStart, 0],
	[stringStartD, cx_DoubleQuote],
	[stringStartL, cx_Long],
	[stringStartLD, 12],
	[stringStartR, cx_Raw],
	[stringStartRD, 20],
	[stringStartRL, 24],
	[stringStartRLD, 28],
	[stringStartF, cx_Format],
	[stringStartFD, 36],
	[stringStartFL, 40],
	[stringStartFLD, 44],
	[stringStartFR, 48],
	[stringStartFRD, 52],
	[stringStartFRL, 56],
	[stringStartFRLD, 60]
].map(([term, flags]) => [term, flags | cx_String]));
const trackIndent = new ContextTracker({
	start: topIndent,
	reduce(context, term, _, input) {
		if (context.flags & cx_Bracketed && bracketed.has(term) || (term == String$1 || term == FormatString) && context.flags & cx_String) return context.parent;
		return context;
	},
	shift(context, term, stack, input) {
		if (term == indent) return new Context(context, countIndent(input.read(input.pos, stack.pos)), 0);
		if (term == dedent) return context.parent;
		if (term == ParenL || term == BracketL || term == BraceL || term == replacementStart) return new Context(context, 0, cx_Bracketed);
		if (stringFlags.has(term)) return new Context(context, 0, stringFlags.get(term) | context.flags & cx_Bracketed);
		return context;
	},
	hash(context) {
		return context.hash;
	}
});
const legacyPrint = new ExternalTokenizer((input) => {
	for (let i = 0; i < 5; i++) {
		if (input.next != "print".charCodeAt(i)) return;
		input.advance();
	}
	if (/\w/.test(String.fromCharCode(input.next))) return;
	for (let off = 0;; off++) {
		let next = input.peek(off);
		if (next == space || next == tab) continue;
		if (next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash) input.acceptToken(printKeyword);
		return;
	}
});
const strings = new ExternalTokenizer((input, stack) => {
	let { flags } = stack.context;
	let quote = flags & cx_DoubleQuote ? doubleQuote : singleQuote;
	let long = (flags & cx_Long) > 0;
	let escapes = !(flags & cx_Raw);
	let format = (flags & cx_Format) > 0;
	let start = input.pos;
	for (;;) if (input.next < 0) break;
	else if (format && input.next == braceOpen) {
		if (input.peek(1) == braceOpen) input.advance(2);
		else {
			if (input.pos == start) {
				input.acceptToken(replacementStart, 1);
				return;
			}
			break;
		}
	} else if (escapes && input.next == backslash) {
		if (input.pos == start) {
			input.advance();
			let escaped = input.next;
			if (escaped >= 0) {
				input.advance();
				skipEscape(input, escaped);
			}
			input.acceptToken(Escape);
			return;
		}
		break;
	} else if (input.next == backslash && !escapes && input.peek(1) > -1) input.advance(2);
	else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
		if (input.pos == start) {
			input.acceptToken(stringEnd, long ? 3 : 1);
			return;
		}
		break;
	} else if (input.next == newline) {
		if (long) input.advance();
		else if (input.pos == start) {
			input.acceptToken(stringEnd);
			return;
		}
		break;
	} else input.advance();
	if (input.pos > start) input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
	if (ch == letter_o) for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
	else if (ch == letter_x) for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
	else if (ch == letter_u) for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
	else if (ch == letter_U) for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
	else if (ch == letter_N) {
		if (input.next == braceOpen) {
			input.advance();
			while (input.next >= 0 && input.next != braceClose && input.next != singleQuote && input.next != doubleQuote && input.next != newline) input.advance();
			if (input.next == braceClose) input.advance();
		}
	}
}
const pythonHighlighting = styleTags({
	"async \"*\" \"**\" FormatConversion FormatSpec": tags.modifier,
	"for while if elif else try except finally return raise break continue with pass assert await yield match case": tags.controlKeyword,
	"in not and or is del": tags.operatorKeyword,
	"from def class global nonlocal lambda": tags.definitionKeyword,
	import: tags.moduleKeyword,
	"with as print": tags.keyword,
	Boolean: tags.bool,
	None: tags.null,
	VariableName: tags.variableName,
	"CallExpression/VariableName": tags.function(tags.variableName),
	"FunctionDefinition/VariableName": tags.function(tags.definition(tags.variableName)),
	"ClassDefinition/VariableName": tags.definition(tags.className),
	PropertyName: tags.propertyName,
	"CallExpression/MemberExpression/PropertyName": tags.function(tags.propertyName),
	Comment: tags.lineComment,
	Number: tags.number,
	String: tags.string,
	FormatString: tags.special(tags.string),
	Escape: tags.escape,
	UpdateOp: tags.updateOperator,
	"ArithOp!": tags.arithmeticOperator,
	BitOp: tags.bitwiseOperator,
	CompareOp: tags.compareOperator,
	AssignOp: tags.definitionOperator,
	Ellipsis: tags.punctuation,
	At: tags.meta,
	"( )": tags.paren,
	"[ ]": tags.squareBracket,
	"{ }": tags.brace,
	".": tags.derefOperator,
	", ;": tags.separator
});
const spec_identifier = {
	__proto__: null,
	await: 44,
	or: 54,
	and: 56,
	in: 60,
	not: 62,
	is: 64,
	if: 70,
	else: 72,
	lambda: 76,
	yield: 94,
	from: 96,
	async: 102,
	for: 104,
	None: 162,
	True: 164,
	False: 164,
	del: 178,
	pass: 182,
	break: 186,
	continue: 190,
	return: 194,
	raise: 202,
	import: 206,
	as: 208,
	global: 212,
	nonlocal: 214,
	assert: 218,
	type: 223,
	elif: 236,
	while: 240,
	try: 246,
	except: 248,
	finally: 250,
	with: 254,
	def: 258,
	class: 268,
	match: 279,
	case: 285
};
const parser = LRParser.deserialize({
	version: 14,
	states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
	stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
	goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
	nodeNames: "⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
	maxTerm: 277,
	context: trackIndent,
	nodeProps: [
		[
			"isolate",
			-5,
			4,
			71,
			72,
			73,
			77,
			""
		],
		[
			"group",
			-15,
			6,
			85,
			87,
			88,
			90,
			92,
			94,
			96,
			98,
			99,
			100,
			102,
			105,
			108,
			110,
			"Statement Statement",
			-22,
			8,
			18,
			21,
			25,
			40,
			49,
			50,
			56,
			57,
			60,
			61,
			62,
			63,
			64,
			67,
			70,
			71,
			72,
			79,
			80,
			81,
			82,
			"Expression",
			-10,
			114,
			116,
			119,
			121,
			122,
			126,
			128,
			133,
			135,
			138,
			"Statement",
			-9,
			143,
			144,
			147,
			148,
			150,
			151,
			152,
			153,
			154,
			"Pattern"
		],
		[
			"openedBy",
			23,
			"(",
			54,
			"[",
			58,
			"{"
		],
		[
			"closedBy",
			24,
			")",
			55,
			"]",
			59,
			"}"
		]
	],
	propSources: [pythonHighlighting],
	skippedNodes: [0, 4],
	repeatNodeCount: 34,
	tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
	tokenizers: [
		legacyPrint,
		indentation,
		newlines,
		strings,
		0,
		1,
		2,
		3,
		4
	],
	topRules: { "Script": [0, 5] },
	specialized: [{
		term: 221,
		get: (value) => spec_identifier[value] || -1
	}],
	tokenPrec: 7668
});
// src/import/languages/value.ts
function isFields(value) {
	return value instanceof Map;
}
function isList(value) {
	return Array.isArray(value);
}
function isUnresolved(value) {
	return typeof value === "object" && value !== null && !isFields(value) && !isList(value);
}
// src/import/languages/pieces.ts
/** The longest name that the form takes for an unknown part. Characters. */
const LONGEST_NAME = 60;
/** An identifier in small words: `DataBucket`, `data_bucket` and `DATA_BUCKET` are all `data bucket`. Null where it has none. */
function nameInWords(identifier) {
	const words = identifier.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2").replaceAll(/[^A-Za-z0-9]+/g, " ").replace(/^[ \d]+/, "").trim().toLowerCase();
	return words === "" || words.length > LONGEST_NAME ? null : words;
}
/** A part that is known by an identifier; null where no name can be made of it. */
function namedPiece(identifier) {
	const name = nameInWords(identifier);
	return name === null ? null : [{ name }];
}
/** Pieces as the form writes them: `s3://<data bucket>/train/`. */
function writtenPieces(pieces) {
	return pieces.map((piece) => typeof piece === "string" ? piece : `<${piece.name}>`).join("");
}
// src/import/languages/python-string.ts
/** Escapes of one character. https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
const ESCAPES = /* @__PURE__ */ new Map([
	["\\", "\\"],
	["'", "'"],
	["\"", "\""],
	["a", "\x07"],
	["b", "\b"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["v", "\v"],
	["\n", ""]
]);
/** Hexadecimal digits after a letter. */
const DIGITS = /* @__PURE__ */ new Map([
	["x", 2],
	["u", 4],
	["U", 8]
]);
/** The text of a string literal: prefix, quotes of one or three, escapes unless it is raw. */
function pythonString(literal) {
	const quoteAt = Math.max(0, literal.search(/["']/));
	const prefix = literal.slice(0, quoteAt).toLowerCase();
	const quote = literal.charAt(quoteAt);
	const width = literal.startsWith(quote.repeat(3), quoteAt) && literal.length >= quoteAt + 6 ? 3 : 1;
	const body = literal.slice(quoteAt + width, -width);
	const text = prefix.includes("f") ? body.replaceAll("{{", "{").replaceAll("}}", "}") : body;
	return prefix.includes("r") ? text : unescaped(text);
}
function unescaped(text) {
	const parts = [];
	let from = 0;
	for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", from)) {
		const { value, length } = escapeAt(text, at);
		parts.push(text.slice(from, at), value);
		from = at + length;
	}
	return [...parts, text.slice(from)].join("");
}
/** What a backslash begins. One that begins nothing is a character like any other, as in Python. */
function escapeAt(text, at) {
	const letter = text.charAt(at + 1);
	const simple = ESCAPES.get(letter);
	if (simple !== void 0) return {
		value: simple,
		length: 2
	};
	const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
	if (octal !== void 0) return {
		value: String.fromCodePoint(Number.parseInt(octal, 8)),
		length: 1 + octal.length
	};
	const width = DIGITS.get(letter) ?? 0;
	const digits = text.slice(at + 2, at + 2 + width);
	const codePoint = /^[0-9a-f]+$/i.test(digits) && digits.length === width ? Number.parseInt(digits, 16) : Infinity;
	return codePoint <= 1114111 ? {
		value: String.fromCodePoint(codePoint),
		length: 2 + width
	} : {
		value: "\\",
		length: 1
	};
}
// src/import/evaluate-python/py.ts
const NONE = {
	kind: "plain",
	value: null
};
function plain(value) {
	return value === null ? NONE : {
		kind: "plain",
		value
	};
}
/** A number that has a point in Python, even where it is whole. */
function float(value) {
	return {
		kind: "plain",
		value,
		isFloat: true
	};
}
/** Text that is known. */
function text(known) {
	return {
		kind: "text",
		pieces: known === "" ? [] : [known]
	};
}
function open(expression, pieces = null) {
	return {
		kind: "open",
		expression,
		pieces
	};
}
/** What every run makes anew, such as a time stamp. */
function varying(name) {
	return {
		kind: "text",
		pieces: [{
			name,
			varies: true
		}]
	};
}
function list(items) {
	return {
		kind: "list",
		items: [...items]
	};
}
function dict(entries, at = 0) {
	return {
		kind: "dict",
		entries: new Map(entries),
		rest: null,
		at
	};
}
function thing(type, attributes, expression) {
	return {
		kind: "thing",
		type,
		attributes: new Map(attributes),
		code: null,
		expression
	};
}
/** More branches than any script has for one value. */
const MOST_CHOICES = 8;
/** One of several values; the same twice counts once. */
function choice(values) {
	const different = [];
	for (const value of values) for (const branch of branches(value)) {
		if (different.length >= MOST_CHOICES) break;
		if (!different.some((other) => isSame(other, branch))) different.push(branch);
	}
	const [only = NONE, ...others] = different;
	return others.length === 0 ? only : {
		kind: "choice",
		of: [only, ...others]
	};
}
/** The branches of a value: itself, where it is one. */
function branches(value) {
	return value.kind === "choice" ? value.of : [value];
}
/** What a function gives for each branch of a value. */
function forEachBranch(value, make) {
	return value.kind === "choice" ? choice(value.of.map((branch) => make(branch))) : make(value);
}
function isSame(one, other) {
	if (one === other) return true;
	if (one.kind === "plain" && other.kind === "plain") return one.value === other.value;
	if (one.kind === "reference" && other.kind === "reference") return one.path === other.path;
	if (one.kind === "open" && other.kind === "open") return one.expression === other.expression;
	return one.kind === "text" && other.kind === "text" && isSamePieces(one.pieces, other.pieces);
}
function isSamePieces(ones, others) {
	return ones.length === others.length && ones.every((one, index) => {
		const other = others[index];
		return typeof one === "string" || typeof other === "string" || other === void 0 ? one === other : one.name === other.name && one.varies === other.varies;
	});
}
/** Text that is known as a whole; null for all else. */
function knownText(value) {
	if (value?.kind !== "text") return null;
	const [first = ""] = value.pieces;
	return typeof first === "string" && value.pieces.length <= 1 ? first : null;
}
/** A value as the key of a dictionary; null where nothing tells it from another. */
function keyOf(value) {
	if (value.kind === "text") return writtenPieces(value.pieces);
	if (value.kind === "plain") return wordOf(value);
	return value.kind === "open" ? value.expression : null;
}
/** A number, a truth value or None as Python writes it. */
function wordOf({ value, isFloat = false }) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	return isFloat && Number.isInteger(value) && Math.abs(value) < 0x2386f26fc10000 ? `${value}.0` : String(value);
}
/** The number that a value is; null for all else. */
function numberOf(value) {
	return value?.kind === "plain" && typeof value.value === "number" ? value.value : null;
}
/** Whether Python takes a value for true; null where nobody can tell. */
function truth(value) {
	switch (value.kind) {
		case "plain": return value.value !== null && value.value !== false && value.value !== 0;
		case "text": return value.pieces.some((piece) => typeof piece === "string" || piece.varies === true) ? true : value.pieces.length === 0 ? false : null;
		case "list": return value.items.length > 0;
		case "dict": return value.rest === null ? value.entries.size > 0 : null;
		case "open": return null;
		case "choice": {
			const truths = new Set(value.of.map((branch) => truth(branch)));
			return truths.size === 1 ? [...truths][0] ?? null : null;
		}
		case "reference":
		case "code":
		case "thing": return true;
	}
}
// src/import/evaluate-python/collection-methods.ts
/** Methods of lists, sets and dictionaries; null where there is none of that name. */
function collectionMethod(self, name, args, expression, run) {
	if (self.kind === "list") return listMethod(self, name, args, run);
	return self.kind === "dict" ? dictMethod(self, name, args, expression, run) : null;
}
function listMethod(self, name, { positional }, run) {
	const [first = NONE, second = NONE] = positional;
	switch (name) {
		case "append":
		case "add":
			addTo(self, [first]);
			return NONE;
		case "extend":
		case "update":
			addTo(self, itemsOf(first) ?? [first]);
			return NONE;
		case "union": return list([...self.items, ...positional.flatMap((each) => itemsOf(each) ?? [each])].slice(0, LONGEST_LIST));
		case "insert":
			if (self.items.length < 2e3) self.items.splice(numberOf(first) ?? self.items.length, 0, second);
			return NONE;
		case "copy": return list(self.items);
		case "pop": {
			const index = positional.length === 0 ? -1 : numberOf(first);
			const item = index === null ? void 0 : self.items.at(index);
			if (item !== void 0 && index !== null && run.uncertain === 0) self.items.splice(index, 1);
			return item ?? null;
		}
		case "clear":
			if (run.uncertain === 0) self.items.length = 0;
			return NONE;
		case "reverse":
			self.items.reverse();
			return NONE;
		case "sort":
		case "remove":
		case "discard": return NONE;
		default: return null;
	}
}
function dictMethod(self, name, args, expression, run) {
	const [key = NONE, otherwise = NONE] = args.positional;
	switch (name) {
		case "get":
		case "pop":
		case "setdefault": return eachOrNull(key, (each) => entryOf(self, name, each, otherwise, run));
		case "update": {
			const added = dict([]);
			if (args.positional.length > 0) spreadInto(added, key, expression);
			for (const [each, value] of args.named) added.entries.set(each, value);
			for (const [each, value] of added.entries) self.entries.set(each, maybeOver(self.entries.get(each), value, run));
			self.rest ??= added.rest ?? args.rest;
			return NONE;
		}
		case "items": return entriesAs(self, (each, value) => list([text(each), value]));
		case "keys": return entriesAs(self, (each) => text(each));
		case "values": return entriesAs(self, (_each, value) => value);
		case "copy": return {
			...self,
			entries: new Map(self.entries)
		};
		case "clear":
			if (run.uncertain === 0) self.entries.clear();
			return NONE;
		default: return null;
	}
}
/** What is under a key, or else the second argument; null where nobody knows. */
function entryOf(self, name, key, otherwise, run) {
	const place = keyOf(key);
	const entry = place === null ? void 0 : self.entries.get(place);
	if (place !== null && name === "pop" && run.uncertain === 0) self.entries.delete(place);
	if (place !== null && name === "setdefault" && entry === void 0) self.entries.set(place, otherwise);
	if (entry !== void 0) return entry;
	return self.rest === null && (key.kind === "plain" || knownText(key) !== null) ? otherwise : null;
}
/** Entries of which none is known are no empty list. */
function entriesAs(self, make) {
	return self.entries.size === 0 && self.rest !== null ? null : list([...self.entries].slice(0, LONGEST_LIST).map(([key, value]) => make(key, value)));
}
/** What a question gives for every branch; null where one of the answers is. */
function eachOrNull(value, ask) {
	const answers = branches(value).map((branch) => ask(branch));
	const known = answers.filter((answer) => answer !== null);
	return known.length < answers.length ? null : choice(known);
}
// src/import/evaluate-python/nodes.ts
/** The children of a node, comments left out. */
function childrenOf(node) {
	const children = [];
	for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) if (child.name !== "Comment") children.push(child);
	return children;
}
/** Whether a node is a sign or a word of the grammar, such as `(` or `for`: only others hold something. */
function isSign(node) {
	return !/^[A-Z]/.test(node.name) || node.name.endsWith("Op");
}
/** The children that hold something. */
function operandsOf(node) {
	return childrenOf(node).filter((child) => !isSign(child) && child.name !== "TypeDef");
}
/** Children between signs: `a, b = c` at `AssignOp` is [[a , b], [c]]. */
function splitAt(children, sign) {
	const parts = [[]];
	for (const child of children) if (child.name === sign) parts.push([]);
	else parts.at(-1)?.push(child);
	return parts;
}
/** Without commas, brackets and type hints. */
function withoutSigns(nodes) {
	return nodes.filter((node) => !isSign(node) && node.name !== "TypeDef");
}
/** A node as its text writes it. */
function sourceOf(node, source) {
	return source.slice(node.from, node.to);
}
// src/import/evaluate-python/parameters.ts
/** Gives a function’s parameters what it is called with; else their defaults; else they are open. */
function bindParameters(code, args, scope, run) {
	const given = code.self === null ? args.positional : [code.self, ...args.positional];
	const children = childrenOf(code.node.getChild("ParamList")).filter(({ name }) => !/^[()]$/.test(name));
	const seen = /* @__PURE__ */ new Set();
	let place = 0;
	for (const part of splitAt(children, ",")) {
		const [first, second] = part;
		const star = first?.name === "*" || first?.name === "**" ? first.name : "";
		const parameter = star === "" ? first : second;
		if (parameter?.name === "VariableName") {
			const name = run.sourceAt(parameter);
			if (star === "*") scope.set(name, rowOf$2(args, given.slice(place), name));
			else if (star === "**") scope.set(name, namedRest(args, seen, name));
			else scope.set(name, args.named.get(name) ?? given[place] ?? absent(part, parameter, code, args, run));
			seen.add(name);
		}
		if (star !== "") place = Infinity;
		else if (parameter?.name === "VariableName") place += 1;
	}
}
function rowOf$2(args, given, name) {
	return args === UNKNOWN_ARGUMENTS && given.length === 0 ? open(name) : list(given);
}
function namedRest(args, seen, name) {
	const rest = args === UNKNOWN_ARGUMENTS ? open(name) : args.rest;
	return {
		...dict([...args.named].filter(([each]) => !seen.has(each))),
		rest
	};
}
/** What a parameter is that nobody gives: its default, which `**name` may replace; else open. */
function absent(part, parameter, { scope }, { rest }, run) {
	const at = part.findIndex(({ name }) => name === "AssignOp");
	const [value] = at === -1 ? [] : withoutSigns(part.slice(at + 1));
	const itself = run.openNode(parameter);
	if (value === void 0) return itself;
	const known = expressionOf(value, scope, run);
	return rest === null ? known : choice([known, itself]);
}
// src/import/evaluate-python/run.ts
/** More than any notebook takes; a loop in a loop ends here. Steps. */
const MOST_STEPS = 4e5;
/** What one statement of the script, with all that it calls, may take, so that the next ones are followed too. Steps. */
const MOST_OF_ONE = 8e4;
/** Deeper than any script nests, in one function and in all that call each other. Levels. */
const DEEPEST_NESTING = 60;
const DEEPEST_IN_ALL = 240;
const DEEPEST_CALLS = 12;
/** A function that calls itself shows what it does in a few rounds. */
const DEEPEST_RECURSION = 4;
/** Rounds of loops in loops, all together. */
const MOST_ROUNDS_IN_ALL = 1200;
/** One script, with its modules, while it is followed: what it counts, and whom it asks. */
var Run = class {
	source;
	libraries;
	moduleNamed;
	steps = 0;
	limit = MOST_OF_ONE;
	nesting = 0;
	nestingAtCall = 0;
	/** Functions that are being followed, the innermost one last. */
	calls = [];
	/** How often the body that is being followed runs, as far as loops say. */
	rounds = 1;
	called = /* @__PURE__ */ new Map();
	/** In how many branches that may not be taken the script is. */
	uncertain = 0;
	/** Functions and classes in the order in which they are defined. */
	defined = [];
	/** Dictionaries that the script writes. */
	written = [];
	constructor(source, libraries, moduleNamed) {
		this.source = source;
		this.libraries = libraries;
		this.moduleNamed = moduleNamed;
	}
	/** Counts a step, or several. False once there were too many. */
	step(count = 1) {
		this.steps += count;
		return this.steps <= this.limit;
	}
	/** Counts the steps of a value that is large: whoever takes it goes through all of it. */
	weighed(value) {
		const weight = weightOf(value);
		if (weight > 0) this.step(weight);
		return value;
	}
	/** Gives the next statement of a script its share of the steps that are left. */
	share() {
		this.limit = Math.min(this.steps + MOST_OF_ONE, MOST_STEPS);
	}
	/** What a deeper level gives; `otherwise` where there is no deeper one, or where steps have run out. */
	deeper(run, otherwise) {
		if (this.nesting - this.nestingAtCall >= DEEPEST_NESTING || this.nesting >= DEEPEST_IN_ALL || !this.step()) return otherwise();
		this.nesting += 1;
		const result = run();
		this.nesting -= 1;
		return result;
	}
	/** What the body of a function gives; `otherwise` where calls go too deep. */
	inCall({ node }, run, otherwise) {
		const itself = this.calls.filter((call) => call.from === node.from && call.to === node.to).length;
		if (this.calls.length >= DEEPEST_CALLS || itself >= DEEPEST_RECURSION) return otherwise;
		const { nestingAtCall } = this;
		this.nestingAtCall = this.nesting;
		this.calls.push(node);
		const result = run();
		this.calls.pop();
		this.nestingAtCall = nestingAtCall;
		return result;
	}
	/** Goes through the items of a loop, or through the first ones. False from a round ends it. */
	eachRound(items, round) {
		const { rounds } = this;
		const most = Math.max(2, Math.min(60, Math.floor(MOST_ROUNDS_IN_ALL / rounds)));
		const followed = items.slice(0, most);
		this.rounds *= Math.max(1, followed.length);
		for (const item of followed) if (!this.step() || !round(item)) break;
		this.rounds = rounds;
	}
	/** Notes that something has called a function or a class. */
	call({ source, node }) {
		const places = this.called.get(source) ?? /* @__PURE__ */ new Set();
		this.called.set(source, places.add(node.from));
	}
	/** Whether anything has called a function or a class. */
	isCalled({ source, node }) {
		return this.called.get(source)?.has(node.from) ?? false;
	}
	/** Follows what stands in another text. */
	within(source, run) {
		const before = this.source;
		this.source = source;
		const result = run();
		this.source = before;
		return result;
	}
	/** Follows what may not run at all. */
	maybe(run) {
		this.uncertain += 1;
		const result = run();
		this.uncertain -= 1;
		return result;
	}
	/** A node as the script writes it, open. */
	openNode(node) {
		return open(this.sourceAt(node));
	}
	sourceAt(node) {
		return sourceOf(node, this.source);
	}
};
/** Characters, and items, that take as long as a step. */
const CHARACTERS = 128;
const ITEMS = 8;
function weightOf(value) {
	if (value.kind === "list") return Math.floor(value.items.length / ITEMS);
	if (value.kind === "dict") return Math.floor(value.entries.size / ITEMS);
	if (value.kind === "choice") return value.of.reduce((sum, branch) => sum + weightOf(branch), 0);
	if (value.kind !== "text") return 0;
	const { pieces } = value;
	const length = pieces.reduce((sum, piece) => sum + (typeof piece === "string" ? piece.length : 0), 0);
	return Math.floor(pieces.length / ITEMS + length / CHARACTERS);
}
/** The first answer of what is known of the world; null where nothing knows. */
function ask(run, question) {
	for (const library of run.libraries) {
		const answer = question(library);
		if (answer !== null) return answer;
	}
	return null;
}
// src/import/evaluate-python/scope.ts
const NOTHING = /* @__PURE__ */ new Map();
/** The names of a module, a class, or one call of a function, over those around it. */
var Scope = class {
	outer;
	given;
	/** Its names; over them, for each branch that is being followed, what that branch has changed so far. */
	layers = [/* @__PURE__ */ new Map()];
	/** Names that `global` and `nonlocal` place elsewhere. */
	elsewhere = /* @__PURE__ */ new Map();
	module;
	constructor(outer, given = NOTHING) {
		this.outer = outer;
		this.given = given;
		this.module = outer === null ? this : outer.module;
	}
	get(name) {
		return this.elsewhere.get(name)?.own(name) ?? this.own(name) ?? this.given.get(name) ?? this.outer?.get(name);
	}
	set(name, value) {
		this.holderOf(name).layers.at(-1)?.set(name, value);
	}
	/** Forgets a name. What may be forgotten, in a branch, stays. */
	delete(name) {
		if (this.layers.length === 1) this.layers[0]?.delete(name);
	}
	/** The scope that a name is set in. */
	holderOf(name) {
		return this.elsewhere.get(name) ?? this;
	}
	/** `global name`. */
	declareGlobal(name) {
		if (this.module !== this) this.elsewhere.set(name, this.module);
	}
	/** `nonlocal name`: of the function around this one that has it. */
	declareNonlocal(name) {
		for (let scope = this.outer; scope !== null; scope = scope.outer) if (scope.own(name) !== void 0) {
			this.elsewhere.set(name, scope);
			return;
		}
	}
	/** Its own names. */
	entries() {
		const [base = NOTHING, ...changes] = this.layers;
		return changes.length === 0 ? base : new Map(this.layers.flatMap((layer) => [...layer]));
	}
	/**
	* Follows each branch from where the scope stands now. After it, a name is what any of those made of it that lead on:
	* a branch that ends the function does not.
	*/
	branch(runs, mayBeNone) {
		const changes = mayBeNone ? [NOTHING] : [];
		for (const run of runs) {
			const layer = /* @__PURE__ */ new Map();
			this.layers.push(layer);
			const leadsOn = run();
			this.layers.pop();
			if (leadsOn) changes.push(layer);
		}
		for (const name of new Set(changes.flatMap((change) => [...change.keys()]))) {
			const before = this.own(name);
			const values = changes.map((change) => change.get(name) ?? before).filter((value) => value !== void 0);
			this.layers.at(-1)?.set(name, choice(values));
		}
	}
	own(name) {
		for (let index = this.layers.length - 1; index >= 0; index -= 1) {
			const value = this.layers[index]?.get(name);
			if (value !== void 0) return value;
		}
	}
};
// src/import/evaluate-python/text.ts
/** Beyond any address, and any policy that is written as text. */
const MOST_PIECES = 200;
/** More than any two names with branches give. */
const MOST_TEXTS = 16;
/** What a value is inside a text; null where nothing of it is known, not even a name. */
function piecesIn(value) {
	switch (value.kind) {
		case "text": return value.pieces;
		case "plain": return [wordOf(value)];
		case "open": return value.pieces ?? named$1(value.expression);
		case "reference": return named$1(value.path);
		case "thing": return named$1(value.expression);
		case "list":
		case "dict":
		case "choice":
		case "code": return null;
	}
}
/** A name for what an expression gives: of the text in its last brackets, of the function that it calls, of its last word. */
function named$1(expression) {
	const end = expression.slice(-200);
	const [, item, got] = /(?:\[\s*['"]([^'"]+)['"]\s*\]|\bget\(\s*['"]([^'"]+)['"]\s*(?:,[^()]*)?\))$/.exec(end) ?? [];
	const key = item ?? got;
	const [callee] = expression.endsWith(")") ? /^[\w.]+(?=\()/.exec(expression) ?? [] : [];
	const words = (key ?? callee ?? end).slice(-200).match(/[A-Za-z_]\w*/g) ?? [];
	const pieces = namedPiece(key ?? words.at(-1) ?? "");
	return pieces !== null && /[([]/.test(expression) ? withExpression(pieces, expression) : pieces;
}
/** Named parts that tell how the script writes them. */
function withExpression(pieces, expression) {
	return pieces.map((piece) => typeof piece === "string" ? piece : {
		...piece,
		expression
	});
}
function extend(draft, pieces) {
	for (const piece of pieces) {
		if (isTooLong(draft)) return;
		const last = draft.pieces.at(-1);
		if (typeof piece === "string") draft.length += piece.length;
		if (typeof piece === "string" && typeof last === "string") draft.pieces[draft.pieces.length - 1] = last + piece;
		else if (piece !== "") draft.pieces.push(piece);
	}
}
function isTooLong({ pieces, length }) {
	return pieces.length > MOST_PIECES || length > 2e5;
}
/** Pieces as one text: known parts that touch become one. `expression` stands for what is too long. */
function textOf(pieces, expression) {
	const draft = {
		pieces: [],
		length: 0
	};
	extend(draft, pieces);
	return finished(draft, expression);
}
function finished(draft, expression) {
	return isTooLong(draft) ? open(expression) : {
		kind: "text",
		pieces: draft.pieces
	};
}
/**
* Values in a row as one text, with every branch of each: `f"s3://{bucket}/x"`. A value without a name leaves all of it
* open.
*/
function concatenated(values, expression, between = "") {
	let drafts = [{
		pieces: [],
		length: 0
	}];
	for (const [index, value] of values.entries()) {
		const all = branches(value).map((branch) => piecesIn(branch));
		const ends = all.filter((pieces) => pieces !== null);
		if (ends.length < all.length) return open(expression);
		if (ends.length > 1) drafts = drafts.flatMap((draft) => ends.map(() => ({
			...draft,
			pieces: [...draft.pieces]
		}))).slice(0, MOST_TEXTS);
		for (const [place, draft] of drafts.entries()) {
			if (index > 0) extend(draft, [between]);
			extend(draft, ends[place % ends.length] ?? []);
		}
		if (drafts.some((draft) => isTooLong(draft))) return open(expression);
	}
	return choice(drafts.map((draft) => finished(draft, expression)));
}
/** Applies a change to the known parts of a text. */
function mapped(value, change, expression) {
	return textOf(value.pieces.map((piece) => typeof piece === "string" ? change(piece) : piece), expression);
}
/** `os.path.join`, `s3_path_join`: one slash between. */
function joinedPath(values, expression) {
	return forEachBranch(concatenated(values, expression, "/"), (branch) => branch.kind === "text" ? mapped(branch, withSingleSlashes, expression) : branch);
}
/** One slash where parts met, and the two after a scheme. */
function withSingleSlashes(known) {
	return known.replaceAll(/([^:/]|^)\/{2,}/g, "$1/").replaceAll(/:\/+/g, "://");
}
// src/import/evaluate-python/format.ts
/** Fill, alignment, sign, zeros, width, signs between thousands, precision, type. https://docs.python.org/3/library/string.html#formatspec */
const SPEC = /^(?:(.?)([<>=^]))?([-+ ]?)#?(0?)(\d{0,3})([,_]?)(?:\.(\d{1,2}))?([a-zA-Z%]?)$/s;
/** `{value!r:>10}`, `{epoch:02d}`: what is not known in full stays as it is. */
function formattedAs(value, conversion, spec) {
	const known = knownText(value);
	const written = known !== null && conversion !== "" && conversion !== "s" ? `'${known}'` : known;
	if (spec === "") return written === null ? value : text(written);
	const found = SPEC.exec(spec);
	if (found === null) return value;
	const [, fill = "", align = "", sign = "", zero = "", width = "", group = "", precision, type = ""] = found;
	if (written !== null) return text(padded(precision === void 0 ? written : written.slice(0, Number(precision)), fill === "" ? " " : fill, align === "" ? "<" : align, Number(width)));
	const number = numberOf(value);
	if (number === null) return value;
	const isFloat = value.kind === "plain" && value.isFloat === true;
	const digits = digitsOf(Math.abs(number), isFloat, precision, type);
	if (digits === null) return value;
	const before = number < 0 ? "-" : sign === "-" ? "" : sign;
	const [whole = "", ...fraction] = digits.split(".");
	const all = [group === "" ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group), ...fraction].join(".");
	if (align === "=" || align === "" && zero !== "") return text(before + all.padStart(Number(width) - before.length, fill === "" ? "0" : fill));
	return text(padded(before + all, fill === "" ? " " : fill, align === "" ? ">" : align, Number(width)));
}
/** A number without its sign; null for a type that is rare. */
function digitsOf(number, isFloat, precision, type) {
	switch (type) {
		case "d": return String(Math.trunc(number));
		case "f":
		case "F": return number < 1e21 ? number.toFixed(Number(precision ?? 6)) : null;
		case "%": return number < 0xde0b6b3a7640000 ? `${(number * 100).toFixed(Number(precision ?? 6))}%` : null;
		case "x": return number.toString(16);
		case "X": return number.toString(16).toUpperCase();
		case "o": return number.toString(8);
		case "b": return number.toString(2);
		case "":
			if (precision !== void 0) return null;
			return isFloat && Number.isInteger(number) ? `${number}.0` : String(number);
		default: return null;
	}
}
function padded(known, fill, align, width) {
	if (align === "<") return known.padEnd(width, fill);
	if (align === ">" || align === "=") return known.padStart(width, fill);
	const left = Math.floor((width - known.length) / 2);
	return known.padStart(known.length + Math.max(0, left), fill).padEnd(width, fill);
}
/** The known parts of a template, cut at its fields; what is not known stands between them. */
function filled(template, fields, fill, expression) {
	return concatenated(template.pieces.flatMap((piece) => typeof piece === "string" ? piece.split(fields).map((part) => fill(part)) : [{
		kind: "text",
		pieces: [piece]
	}]), expression);
}
/** `'s3://{}/{prefix}/{0[key]:02d}'.format(…)`. */
function formatted(template, positional, named, expression) {
	let next = 0;
	function fill(part) {
		if (part === "{{" || part === "}}") return text(part.charAt(0));
		const [, field, conversion = "", spec = ""] = /^\{([^{}!:]*)(?:!([a-z]))?(?::([^{}]*))?\}$/.exec(part) ?? [];
		if (field === void 0) return text(part);
		const [, name = "", path = ""] = /^\s*([^.[]*)(.*)$/s.exec(field) ?? [];
		const isPlace = /^\d*$/.test(name);
		const place = name === "" ? next : Number(name);
		if (name === "") next += 1;
		const value = memberAt(isPlace ? positional[place] : named.get(name.trim()), path);
		return value === void 0 ? open(field === "" ? expression : field, piecesIn(open(field))) : formattedAs(value, conversion, spec);
	}
	return filled(template, /(\{\{|\}\}|\{[^{}]*\})/, fill, expression);
}
/** `.name` and `[key]` of a field. */
function memberAt(value, path) {
	let inner = value;
	for (const [, attribute, key = ""] of path.matchAll(/\.(\w+)|\[([^\]]*)\]/g)) if (inner?.kind === "thing") inner = inner.attributes.get(attribute ?? "");
	else if (inner?.kind === "dict") inner = inner.entries.get(key);
	else inner = inner?.kind === "list" && /^\d+$/.test(key) ? inner.items[Number(key)] : void 0;
	return inner;
}
/** `'s3://%s/%(name)05d' % …`. */
function percentFormatted(template, operand, expression) {
	const values = operand.kind === "list" ? operand.items : [operand];
	const byName = operand.kind === "dict" ? operand.entries : null;
	let next = 0;
	function fill(part) {
		if (part === "%%") return text("%");
		const [whole, name, flags = "", width = "", precision = "", type = ""] = /^%(?:\(([^()]*)\))?([-+ #0]{0,5})(\d{0,3})((?:\.\d{1,2})?)([a-zA-Z])$/.exec(part) ?? [];
		if (whole === void 0) return text(part);
		const value = name === void 0 ? values[next] : byName?.get(name);
		if (name === void 0) next += 1;
		if (value === void 0) return open(expression);
		const align = flags.includes("-") ? "<" : flags.includes("0") ? "" : ">";
		const sign = /[+ ]/.exec(flags)?.[0] ?? "";
		const zero = align === "" ? "0" : "";
		const kind = "sria".includes(type) ? "" : type === "u" ? "d" : type;
		const spec = width + precision + kind === "" ? "" : `${align}${sign}${zero}${width}${precision}${kind}`;
		return formattedAs(value, type === "r" || type === "a" ? type : "", spec);
	}
	return filled(template, /(%(?:\([^()]*\))?[-+ #0]{0,5}\d{0,3}(?:\.\d{1,2})?[a-zA-Z%])/, fill, expression);
}
// src/import/evaluate-python/operators.ts
/** `a + b`: numbers, lists, and texts. */
function sumOf(left, right, expression) {
	if (branches(left).some(({ kind }) => kind === "list" || kind === "plain")) return forEachBranch(left, (one) => forEachBranch(right, (other) => sumOfTwo(one, other, expression)));
	return sumOfTwo(left, right, expression);
}
function sumOfTwo(left, right, expression) {
	if (left.kind === "list") return list([...left.items, ...itemsOf(right) ?? [right]].slice(0, LONGEST_LIST));
	return arithmetic("+", left, right) ?? concatenated([left, right], expression);
}
/** A value of two others and the sign between. What is no text and no number stays open. */
function binary(operator, left, right, expression) {
	if (operator === "+") return sumOf(left, right, expression);
	return forEachBranch(left, (one) => one.kind === "text" && operator === "%" && !isVarying(one) ? percentFormatted(one, right, expression) : forEachBranch(right, (other) => binaryOfTwo(operator, one, other, expression)));
}
function binaryOfTwo(operator, left, right, expression) {
	if (operator === "|" && left.kind === "dict") return united(left, right, expression);
	if (operator === "|" && left.kind === "list") return sumOfTwo(left, right, expression);
	if (operator === "*") {
		const repeated = repeatedBy(left, right) ?? repeatedBy(right, left);
		if (repeated !== null) return repeated;
	}
	if (operator === "/" && (left.kind === "text" || knownText(right) !== null)) return joinedPath([left, right], expression);
	if (isVarying(left) || isVarying(right)) return isVarying(left) ? left : right;
	return arithmetic(operator, left, right) ?? open(expression);
}
/** `{…} | {…}`. */
function united(left, right, expression) {
	const made = dict([], left.kind === "dict" ? left.at : 0);
	spreadInto(made, left, expression);
	spreadInto(made, right, expression);
	return made;
}
/** `'-' * 3`, `[None] * 3`. */
function repeatedBy(value, times) {
	const count = numberOf(times);
	if (count === null) return null;
	const whole = knownText(value);
	if (whole !== null && whole.length * count <= 2e5) return text(whole.repeat(Math.max(0, count)));
	if (value.kind !== "list") return null;
	const length = Math.min(value.items.length * Math.max(0, count), LONGEST_LIST);
	return list(Array.from({ length }, (_each, index) => value.items[index % value.items.length] ?? value));
}
const ARITHMETIC = /* @__PURE__ */ new Map([
	["+", (a, b) => a + b],
	["-", (a, b) => a - b],
	["*", (a, b) => a * b],
	["/", (a, b) => a / b],
	["//", (a, b) => Math.floor(a / b)],
	["%", (a, b) => a - b * Math.floor(a / b)],
	["**", (a, b) => a ** b]
]);
/** A number of two; null where one of the two is none, or where the result is greater than can be told exactly. */
function arithmetic(operator, left, right) {
	const a = numberOf(left);
	const b = numberOf(right);
	if (a === null || b === null) return null;
	const value = ARITHMETIC.get(operator)?.(a, b);
	if (value === void 0 || !Number.isFinite(value)) return null;
	if (operator === "/" || isPointed(left) || isPointed(right) || !Number.isInteger(value)) return float(value);
	return Number.isSafeInteger(value) ? plain(value) : null;
}
function isPointed(value) {
	return value.kind === "plain" && value.isFloat === true;
}
/** `a == b`, `a is None`, `a in b`: true, false, or open. */
function compared(operator, left, right, expression) {
	const verdicts = new Set(branches(left).flatMap((a) => branches(right).map((b) => verdictOf(operator, a, b))));
	const [verdict = null] = verdicts;
	return verdicts.size === 1 && verdict !== null ? plain(verdict) : open(expression);
}
function verdictOf(operator, left, right) {
	if (operator === "is" || operator === "==") return isEqual(left, right);
	if (operator === "is not" || operator === "!=") return not(isEqual(left, right));
	if (operator === "in") return isIn(left, right);
	if (operator === "not in") return not(isIn(left, right));
	const a = numberOf(left);
	const b = numberOf(right);
	if (a === null || b === null) return null;
	return {
		"<": a < b,
		"<=": a <= b,
		">": a > b,
		">=": a >= b
	}[operator] ?? null;
}
function not(verdict) {
	return verdict === null ? null : !verdict;
}
function isEqual(left, right) {
	if (left.kind === "plain" && right.kind === "plain") return left.value === right.value;
	const [one, other] = [knownText(left), knownText(right)];
	if (one !== null && other !== null) return one === other;
	if (left.kind !== "plain" && right.kind !== "plain") return null;
	return [left, right].some(({ kind }) => kind === "open" || kind === "reference") ? null : false;
}
function isIn(left, right) {
	const name = knownText(left);
	if (right.kind === "dict" && name !== null) return right.entries.has(name) ? true : right.rest === null ? false : null;
	const whole = knownText(right);
	if (whole !== null) return name === null ? null : whole.includes(name);
	if (right.kind !== "list") return null;
	const verdicts = right.items.map((item) => isEqual(left, item));
	if (verdicts.includes(true)) return true;
	return verdicts.includes(null) ? null : false;
}
/** `a and b`, `a or b`: the side that decides, or both where nobody can tell. */
function either(operator, left, right) {
	const verdict = truth(left);
	if (verdict !== null) return verdict === (operator === "and") ? right() : left;
	return choice([...operator === "or" ? branches(left).filter((branch) => truth(branch) !== false) : [], right()]);
}
/** `-a`, `not a`. */
function unary(operator, operand, expression) {
	return forEachBranch(operand, (branch) => {
		if (operator === "not") {
			const verdict = truth(branch);
			return verdict === null ? open(expression) : plain(!verdict);
		}
		const value = numberOf(branch);
		if (value === null || operator !== "-" && operator !== "+") return open(expression);
		const result = operator === "-" ? -value : value;
		return isPointed(branch) ? float(result) : plain(result);
	});
}
// src/import/evaluate-python/branches.ts
/** Bodies of which one may run. The function ends where all of them end it. */
function runBranches(bodies, mayBeNone, frame, run) {
	let areOver = !mayBeNone;
	const runs = bodies.map((body) => () => {
		const end = run.maybe(() => runBody(body, frame, run));
		if (end !== "function") areOver = false;
		return end !== "function";
	});
	frame.scope.branch(runs, mayBeNone);
	return areOver && bodies.length > 0 ? "function" : "next";
}
/** The first body that runs for certain, unless one before it may run. */
function runCases(cases, frame, run) {
	const possible = [];
	for (const { body, verdict } of cases) {
		const runs = verdict();
		if (runs === true && possible.length === 0) return runBody(body, frame, run);
		if (runs !== false) possible.push(body);
		if (runs === true) return runBranches(possible, false, frame, run);
	}
	return runBranches(possible, true, frame, run);
}
/** `if`, `elif`, `else`: conditions and bodies in the order of the script; the last body may have no condition. */
function runIf(node, frame, run) {
	const children = childrenOf(node);
	return runCases(children.flatMap((body, index) => {
		const condition = children[index - 1];
		if (body.name !== "Body" || condition === void 0) return [];
		const isElse = condition.name === "else";
		return [{
			body,
			verdict: () => isElse || truth(expressionOf(condition, frame.scope, run))
		}];
	}), frame, run);
}
/** `match`: texts and numbers are compared, all other patterns may fit. */
function runMatch(node, frame, run) {
	const [, subject] = childrenOf(node);
	const value = subject === void 0 ? open("") : expressionOf(subject, frame.scope, run);
	return runCases((node.getChild("MatchBody")?.getChildren("MatchClause") ?? []).flatMap((clause) => {
		const body = clause.getChild("Body");
		const [, pattern] = childrenOf(clause);
		if (body === null || pattern === void 0) return [];
		const isGuarded = clause.getChild("Guard") !== null;
		return [{
			body,
			verdict: () => isGuarded ? null : fits(pattern, value, frame, run)
		}];
	}), frame, run);
}
function fits(pattern, value, frame, run) {
	if (pattern.name === "CapturePattern") {
		frame.scope.set(run.sourceAt(pattern), value);
		return true;
	}
	if (pattern.name === "OrPattern") {
		const verdicts = childrenOf(pattern).filter(({ name }) => name !== "LogicOp").map((each) => fits(each, value, frame, run));
		return verdicts.includes(true) ? true : verdicts.includes(null) ? null : false;
	}
	const literal = pattern.name === "LiteralPattern" ? pattern.firstChild : null;
	if (literal === null) return null;
	return truth(compared("==", value, expressionOf(literal, frame.scope, run), ""));
}
/** What is tried runs; what would run only after a fault may run. */
function runTry(node, frame, run) {
	const bodies = /* @__PURE__ */ new Map();
	let word = "";
	for (const child of childrenOf(node)) if (/^(?:try|except|else|finally)$/.test(child.name)) word = child.name;
	else if (child.name === "Body") bodies.set(word, [...bodies.get(word) ?? [], child]);
	const [tried = null, otherwise = null, last = null] = [
		"try",
		"else",
		"finally"
	].map((each) => bodies.get(each)?.[0]);
	const first = runBody(tried, frame, run);
	const ends = (bodies.get("except") ?? []).map((body) => handled(body, first !== "function", frame, run));
	const end = first === "next" ? runBody(otherwise, frame, run) : first;
	const final = runBody(last, frame, run);
	if (final !== "next") return final;
	return ends.includes("next") ? "next" : end;
}
/** A handler; whether what it would stand in for leads on. */
function handled(body, leadsOn, frame, run) {
	let end = "next";
	frame.scope.branch([() => {
		end = run.maybe(() => runBody(body, frame, run));
		return end !== "function";
	}], leadsOn);
	return end;
}
// src/import/evaluate-python/definitions.ts
/** A function or a lambda as a value. */
function functionOf(node, name, scope, run, owner = null, binding = "method") {
	return {
		kind: "code",
		node,
		source: run.source,
		name,
		scope,
		self: null,
		binding,
		owner,
		body: null
	};
}
/** `def` and `class`. */
function define$1(node, frame, run, binding = "method") {
	const word = node.getChild("VariableName");
	if (word === null) return null;
	const name = run.sourceAt(word);
	const code = node.name === "ClassDefinition" ? classOf(node, name, frame, run) : functionOf(node, name, frame.closure, run, frame.owner, binding);
	frame.scope.set(name, code);
	if (frame.owner === null || code.body !== null) run.defined.push(code);
	return code;
}
/** A class: what stands in it runs once, and its functions do not see its names. */
function classOf(node, name, frame, run) {
	const members = /* @__PURE__ */ new Map();
	const bases = argumentsOf(node.getChild("ArgList"), frame.scope, run).positional;
	const body = {
		members,
		fields: childrenOf(node.getChild("Body")).flatMap((statement) => {
			const target = statement.firstChild;
			return statement.name === "AssignStatement" && statement.getChild("TypeDef") !== null && target?.name === "VariableName" ? [run.sourceAt(target)] : [];
		}),
		bases,
		made: null
	};
	const scope = new Scope(frame.scope);
	runBody(node.getChild("Body"), {
		...frame,
		scope,
		closure: frame.closure,
		owner: body
	}, run);
	for (const [member, value] of scope.entries()) members.set(member, value);
	return {
		...functionOf(node, name, frame.closure, run),
		body
	};
}
const BINDINGS = /* @__PURE__ */ new Map([
	["staticmethod", "static"],
	["classmethod", "class"],
	["property", "property"],
	["cached_property", "property"]
]);
/** `@decorator` over `def` or `class`. */
function defineDecorated(node, frame, run) {
	const definition = node.getChild("FunctionDefinition") ?? node.getChild("ClassDefinition");
	const decorators = node.getChildren("Decorator");
	const names = decorators.map((decorator) => /^@\s*(?:\w+\.)*(\w+)/.exec(run.sourceAt(decorator))?.[1] ?? "");
	if (definition === null || names.includes("setter") || names.includes("deleter")) return;
	const code = define$1(definition, frame, run, names.map((name) => BINDINGS.get(name)).find((each) => each !== void 0));
	if (code === null) return;
	for (const decorator of decorators) {
		const { value, args } = decoratorOf(decorator, frame.scope, run);
		const site = {
			expression: run.sourceAt(decorator),
			offset: decorator.from,
			target: code.name
		};
		const path = value.kind === "reference" ? value.path : "";
		const made = ask(run, (library) => library.decorated?.(code, path, args, site, run) ?? null);
		if (made !== null) frame.scope.set(code.name, made);
	}
}
// src/import/evaluate-python/imports.ts
/** `import a.b as c` and `from a.b import c as d`: names for what modules hold. */
function importNames(node, scope, run) {
	const [from = [], names = []] = splitAt(childrenOf(node).filter(({ name }) => name !== "(" && name !== ")"), "import");
	const imported = splitAt(names, ",").map((part) => {
		const [path = [], alias = []] = splitAt(part, "as").map((words) => words.map((each) => run.sourceAt(each)));
		return {
			path: path.join(""),
			alias: alias.join("")
		};
	});
	const [, ...module] = from.map((each) => run.sourceAt(each));
	for (const { path, alias } of imported) if (from.length > 0) importFrom(module.join(""), path, alias === "" ? path : alias, scope, run);
	else if (alias !== "") scope.set(alias, moduleOf(path, run));
	else if (path !== "") importModule(path, scope, run);
}
/** `import a.b` gives a name to `a`, which holds `b`. */
function importModule(path, scope, run) {
	const [root = "", ...below] = path.split(".");
	const beside = below.length > 0 && run.moduleNamed(path) !== null;
	const known = scope.get(root);
	const top = known?.kind === "thing" && known.type === "module" ? known : moduleOf(root, run);
	if (!beside) return scope.set(root, top);
	let holder = top.kind === "thing" ? top : thing("module", [], root);
	scope.set(root, holder);
	for (const [index, name] of below.entries()) {
		const inner = holder.attributes.get(name);
		const made = moduleOf([root, ...below.slice(0, index + 1)].join("."), run);
		const next = inner?.kind === "thing" ? inner : made.kind === "thing" ? made : thing("module", [], path);
		holder.attributes.set(name, next);
		holder = next;
	}
}
function importFrom(module, name, alias, scope, run) {
	const beside = run.moduleNamed(module);
	if (name === "*") {
		for (const [each, value] of beside?.entries() ?? []) scope.set(each, value);
		return;
	}
	const path = module.endsWith(".") ? module + name : `${module}.${name}`;
	scope.set(alias, beside?.get(name) ?? moduleOf(path, run));
}
/** A module that lies beside the script is an object with its names; all others are known by their own. */
function moduleOf(path, run) {
	const beside = run.moduleNamed(path);
	return beside === null ? {
		kind: "reference",
		path
	} : thing("module", beside.entries(), path);
}
// src/import/evaluate-python/loops.ts
/** `for`: a round for each item, or one that may run for all items that nobody can count. */
function runFor(node, frame, run) {
	const { scope } = frame;
	const [head = [], tail = []] = splitAt(childrenOf(node), "in");
	const names = withoutSigns(head);
	const [body, otherwise] = tail.filter(({ name }) => name === "Body");
	if (body === void 0) return "next";
	const items = itemsOf(valueOfAll(withoutSigns(tail.filter(({ name }) => name !== "Body")), scope, run));
	let end = "next";
	if (items === null) {
		assignOpen(names, scope, run);
		runBranches([body], true, frame, run);
	} else run.eachRound(items, (item) => {
		assignTo(names, item, scope, run);
		end = runBody(body, frame, run);
		return end === "next" || end === "continue";
	});
	return afterLoop(end, otherwise, frame, run);
}
/** `else` of a loop runs unless `break` ends it. */
function afterLoop(end, otherwise, frame, run) {
	if (end === "function") return end;
	return end === "break" || otherwise === void 0 ? "next" : runBody(otherwise, frame, run);
}
/** `while`: rounds as long as its condition is known; one for all, where it is not, or where only `break` ends it. */
function runWhile(node, frame, run) {
	const [condition] = operandsOf(node);
	const [body, otherwise] = node.getChildren("Body");
	if (condition === void 0 || body === void 0) return "next";
	const isEndless = condition.name === "Boolean" || condition.name === "Number";
	const verdict = () => truth(expressionOf(condition, frame.scope, run));
	let end = "next";
	let isFirst = true;
	run.eachRound(Array.from({ length: isEndless ? 1 : 60 }), () => {
		const goesOn = verdict();
		if (goesOn === null && isFirst) runBranches([body], true, frame, run);
		isFirst = false;
		if (goesOn !== true) return false;
		end = runBody(body, frame, run);
		return end === "next" || end === "continue";
	});
	return afterLoop(end, otherwise, frame, run);
}
// src/import/evaluate-python/statements.ts
/** Follows the statements of a body, up to the one that ends it. */
function runBody(body, frame, run) {
	for (const statement of childrenOf(body)) {
		const end = runStatement(statement, frame, run);
		if (end !== "next") return end;
	}
	return "next";
}
/** Follows one statement, with all that stands in it. */
function runStatement(node, frame, run) {
	return run.deeper(() => follow$1(node, frame, run), () => run.step(0) ? "next" : "function");
}
function follow$1(node, frame, run) {
	const { scope } = frame;
	switch (node.name) {
		case "ExpressionStatement":
		case "PrintStatement":
		case "AssertStatement":
			for (const child of operandsOf(node)) expressionOf(child, scope, run);
			return "next";
		case "AssignStatement":
			assign(node, scope, run);
			return "next";
		case "UpdateStatement":
			updateTarget(node, scope, run);
			return "next";
		case "DeleteStatement":
			for (const target of operandsOf(node)) forget(target, scope, run);
			return "next";
		case "ScopeStatement":
			declare(node, scope, run);
			return "next";
		case "ImportStatement":
			importNames(node, scope, run);
			return "next";
		case "IfStatement": return runIf(node, frame, run);
		case "ForStatement": return runFor(node, frame, run);
		case "WhileStatement": return runWhile(node, frame, run);
		case "TryStatement": return runTry(node, frame, run);
		case "WithStatement": return runWith(node, frame, run);
		case "MatchStatement": return runMatch(node, frame, run);
		case "FunctionDefinition":
		case "ClassDefinition":
			define$1(node, frame, run);
			return "next";
		case "DecoratedStatement":
			defineDecorated(node, frame, run);
			return "next";
		case "ReturnStatement":
			frame.returned.push(valueOfAll(operandsOf(node), scope, run));
			return "function";
		case "YieldStatement":
			frame.yielded.push(valueOfAll(operandsOf(node), scope, run));
			return "next";
		case "RaiseStatement": return "function";
		case "StatementGroup": return runBody(node, frame, run);
		case "BreakStatement": return "break";
		case "ContinueStatement": return "continue";
		default: return "next";
	}
}
/** `a = b = c`, `a: str = c`, `a, b = c`. */
function assign(node, scope, run) {
	const parts = splitAt(childrenOf(node), "AssignOp");
	const targets = parts.slice(0, -1).map((part) => withoutSigns(part));
	const [[first] = []] = targets;
	if (first === void 0) return;
	const value = valueOfAll(withoutSigns(parts.at(-1) ?? []), scope, run, run.sourceAt(first));
	for (const names of targets) assignTo(names, value, scope, run);
}
/** `global a, b` and `nonlocal a`. */
function declare(node, scope, run) {
	const isGlobal = node.firstChild?.name === "global";
	for (const word of operandsOf(node)) {
		const name = run.sourceAt(word);
		if (isGlobal) scope.declareGlobal(name);
		else scope.declareNonlocal(name);
	}
}
function runWith(node, frame, run) {
	const children = childrenOf(node);
	for (const [index, child] of children.entries()) {
		if (children[index - 1]?.name === "as" || child.name === "Body") continue;
		if (withoutSigns([child]).length === 0) continue;
		const value = expressionOf(child, frame.scope, run);
		const target = children[index + 1]?.name === "as" ? children[index + 2] : void 0;
		if (target !== void 0) assignTo([target], value, frame.scope, run);
	}
	return runBody(node.getChild("Body"), frame, run);
}
// src/import/evaluate-python/split.ts
/** `'/'.join(parts)`, where the text between may be open, too. */
function joinText(between, rows, expression) {
	const known = knownText(between);
	return forEachBranch(rows, (row) => {
		const items = itemsOf(row);
		if (items === null) return open(expression);
		if (known !== null) return concatenated(items, expression, known);
		return concatenated(items.flatMap((item, index) => index === 0 ? [item] : [between, item]), expression);
	});
}
/** `split`, `rsplit`, `partition`, `rpartition`, `splitlines`: parts that touch an open one hold it. */
function splitText(self, name, args, expression) {
	const [separator, most] = args.positional;
	const given = separator ?? args.named.get("sep");
	if (name === "splitlines") return list(rowsOf(self, "\n") ?? [self]);
	if (given === void 0 || given.kind === "plain" && given.value === null) return words(self, expression);
	const sign = knownText(given);
	const rows = sign === null || sign === "" ? null : rowsOf(self, sign);
	if (rows === null || sign === null) return open(expression);
	const isFromEnd = name.startsWith("r");
	if (!name.endsWith("partition")) {
		const limit = numberOf(most ?? args.named.get("maxsplit")) ?? -1;
		return list(limit < 0 ? rows : limited(rows, sign, limit, isFromEnd, expression));
	}
	const [first = text(""), second] = limited(rows, sign, 1, isFromEnd, expression);
	if (second !== void 0) return list([
		first,
		text(sign),
		second
	]);
	return list(isFromEnd ? [
		text(""),
		text(""),
		first
	] : [
		first,
		text(""),
		text("")
	]);
}
/** Puts together again what a limit leaves together. */
function limited(rows, sign, limit, isFromEnd, expression) {
	if (rows.length <= limit + 1) return rows;
	if (isFromEnd) {
		const kept = rows.length - limit;
		return [concatenated(rows.slice(0, kept), expression, sign), ...rows.slice(kept)];
	}
	return [...rows.slice(0, limit), concatenated(rows.slice(limit), expression, sign)];
}
function words(self, expression) {
	const whole = knownText(self)?.trim();
	if (whole === void 0) return open(expression);
	return list((whole === "" ? [] : whole.split(/\s+/, LONGEST_LIST)).map((part) => text(part)));
}
/** Null where there are too many. */
function rowsOf(self, separator) {
	const rows = [];
	let row = text("");
	for (const piece of self.pieces) {
		const parts = typeof piece === "string" ? piece.split(separator, LONGEST_LIST + 1) : [piece];
		for (const [index, part] of parts.entries()) {
			if (index > 0) {
				rows.push(row);
				row = text("");
			}
			if (part !== "") row = {
				kind: "text",
				pieces: [...row.pieces, part]
			};
		}
		if (rows.length > 2e3) return null;
	}
	return [...rows, row];
}
// src/import/evaluate-python/text-methods.ts
/** A method of a text, `'{}/{}'.format(…)` among them; null where there is none of that name. */
function textMethod(self, name, args, expression) {
	const { positional, named } = args;
	const [first = NONE, second = NONE] = positional;
	switch (name) {
		case "format": return formatted(self, positional, named, expression);
		case "format_map": return formatted(self, [], first.kind === "dict" ? first.entries : named, expression);
		case "join": return joinText(self, first, expression);
		case "encode":
		case "decode":
		case "as_posix": return self;
		case "strip": return trimmed(self, first, true, true, expression);
		case "rstrip": return trimmed(self, first, false, true, expression);
		case "lstrip": return trimmed(self, first, true, false, expression);
		case "replace": return replaced$1(self, first, second, expression);
		case "removeprefix":
		case "removesuffix": return cut(self, knownText(first), name === "removeprefix", expression);
		case "split":
		case "rsplit":
		case "partition":
		case "rpartition":
		case "splitlines": return splitText(self, name, args, expression);
		case "startswith":
		case "endswith": return hasEnd(self, first, name === "startswith", expression);
		default: return changedCase(self, name, expression) ?? wholeTextMethod(self, name, first, second, expression);
	}
}
const CASES = /* @__PURE__ */ new Map([
	["lower", (known) => known.toLowerCase()],
	["casefold", (known) => known.toLowerCase()],
	["upper", (known) => known.toUpperCase()],
	["title", (known) => known.toLowerCase().replaceAll(/[a-z]+/g, upperFirst)],
	["capitalize", (known) => upperFirst(known.toLowerCase())]
]);
function upperFirst(word) {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
function changedCase(self, name, expression) {
	const change = CASES.get(name);
	return change === void 0 ? null : mapped(self, change, expression);
}
/** Methods that only a text that is known in full can answer. */
function wholeTextMethod(self, name, first, second, expression) {
	const whole = knownText(self);
	const other = knownText(first);
	if (whole === null) return null;
	switch (name) {
		case "zfill": {
			const [sign = ""] = /^[-+]/.exec(whole) ?? [];
			const width = widthOf(first) - sign.length;
			return text(sign + whole.slice(sign.length).padStart(width, "0"));
		}
		case "ljust": return text(whole.padEnd(widthOf(first), knownText(second) ?? " "));
		case "rjust": return text(whole.padStart(widthOf(first), knownText(second) ?? " "));
		case "find":
		case "index": return other === null ? open(expression) : plain(whole.indexOf(other));
		case "rfind":
		case "rindex": return other === null ? open(expression) : plain(whole.lastIndexOf(other));
		case "count": return other === null || other === "" ? open(expression) : plain(whole.split(other).length - 1);
		case "isdigit":
		case "isnumeric": return plain(/^\d+$/.test(whole));
		default: return null;
	}
}
/** Wider than any column. Characters. */
const WIDEST = 1e3;
function widthOf(value) {
	return Math.min(numberOf(value) ?? 0, WIDEST);
}
function replaced$1(self, from, to, expression) {
	const [before, after] = [knownText(from), knownText(to)];
	if (before === null || before === "") return open(expression);
	if (after !== null && after.length > before.length) {
		if (self.pieces.filter((piece) => typeof piece === "string").reduce((sum, piece) => sum + piece.length, 0) / before.length * after.length > 2e5) return open(expression);
	}
	if (after !== null) return mapped(self, (known) => known.replaceAll(before, () => after), expression);
	return joinText(to, splitText(self, "split", {
		positional: [from],
		named: /* @__PURE__ */ new Map(),
		rest: null
	}, expression), expression);
}
/** Only an end that is known is cut. */
function trimmed(self, signs, atStart, atEnd, expression) {
	const cutSigns = knownText(signs) ?? " 	\r\n\f\v";
	const pieces = [...self.pieces];
	const [start] = pieces;
	if (atStart && typeof start === "string") {
		let from = 0;
		while (from < start.length && cutSigns.includes(start.charAt(from))) from += 1;
		pieces[0] = start.slice(from);
	}
	const last = pieces.at(-1);
	if (atEnd && typeof last === "string") {
		let to = last.length;
		while (to > 0 && cutSigns.includes(last.charAt(to - 1))) to -= 1;
		pieces[pieces.length - 1] = last.slice(0, to);
	}
	return concatenated([{
		kind: "text",
		pieces
	}], expression);
}
function cut(self, end, atStart, expression) {
	if (end === null) return open(expression);
	const index = atStart ? 0 : self.pieces.length - 1;
	return concatenated([{
		kind: "text",
		pieces: self.pieces.map((piece, at) => {
			if (at !== index || typeof piece !== "string") return piece;
			if (atStart) return piece.startsWith(end) ? piece.slice(end.length) : piece;
			return piece.endsWith(end) ? piece.slice(0, piece.length - end.length) : piece;
		})
	}], expression);
}
/** Whether a text begins or ends so; one of a tuple is enough. */
function hasEnd(self, ends, atStart, expression) {
	const verdicts = (ends.kind === "list" ? ends.items : [ends]).map((end) => hasOneEnd(self, knownText(end), atStart));
	if (verdicts.includes(true)) return plain(true);
	return verdicts.includes(null) ? open(expression) : plain(false);
}
function hasOneEnd(self, end, atStart) {
	const piece = self.pieces.length === 0 ? "" : atStart ? self.pieces[0] : self.pieces.at(-1);
	if (end === null || typeof piece !== "string") return null;
	const length = Math.min(piece.length, end.length);
	if (!(atStart ? piece.slice(0, length) === end.slice(0, length) : piece.slice(piece.length - length) === end.slice(end.length - length))) return false;
	return piece.length >= end.length ? true : self.pieces.length > 1 ? null : false;
}
// src/import/evaluate-python/call.ts
/** What a call gives. */
function callOf(node, scope, run, target) {
	const callee = node.firstChild;
	if (callee === null) return run.openNode(node);
	const site = {
		expression: run.sourceAt(node),
		offset: node.from,
		target
	};
	const property = callee.name === "MemberExpression" ? callee.getChild("PropertyName") : null;
	const owner = property === null ? null : callee.firstChild;
	if (property === null || owner === null) return callValue(expressionOf(callee, scope, run), argumentsOf(node.getChild("ArgList"), scope, run), site, run);
	const self = expressionOf(owner, scope, run);
	const args = argumentsOf(node.getChild("ArgList"), scope, run);
	return callMethod(self, run.sourceAt(property), args, site, run);
}
/** Calls a value: a function or a class of the script, or something that the world knows. */
function callValue(value, args, site, run) {
	return forEachBranch(value, (callee) => {
		if (callee.kind === "code") return callCode(callee, args, site, run);
		if (callee.kind === "thing") {
			const method = methodOf(callee, "__call__");
			if (method !== void 0) return callCode(method, args, site, run);
			if (callee.type === "super") return callee;
		}
		const path = callee.kind === "reference" ? callee.path : callee.kind === "open" ? callee.expression : "";
		const known = ask(run, (library) => library.call?.(path, args, site, run) ?? null);
		if (known !== null) return known;
		if (callee.kind === "thing") {
			const made = ask(run, (library) => library.method?.(callee, "__call__", args, site, run) ?? null);
			if (made !== null) return made;
		}
		return open(site.expression);
	});
}
/** Calls a method of a value. */
function callMethod(value, name, args, site, run) {
	return forEachBranch(value, (self) => {
		const own = isVarying(self) ? null : self.kind === "text" ? textMethod(self, name, args, site.expression) : collectionMethod(self, name, args, site.expression, run);
		if (own !== null) return own;
		const method = methodOf(self, name);
		if (method !== void 0) return callCode(method, args, site, run);
		const parent = self.kind === "thing" && self.type === "super" ? callSuper(self, name, args, site, run) : null;
		if (parent !== null) return parent;
		const known = ask(run, (library) => library.method?.(self, name, args, site, run) ?? null);
		if (known !== null) return known;
		if (self.kind === "reference") return callValue(attributeOf(self, name, site, run), args, site, run);
		const held = self.kind === "thing" ? self.attributes.get(name) : void 0;
		if (held !== void 0) return callValue(held, args, site, run);
		return isVarying(self) ? self : open(site.expression);
	});
}
/** Runs a function of the script, or makes an object of one of its classes. */
function callCode(code, args, site, run) {
	run.call(code);
	return run.within(code.source, () => code.body === null ? runFunction(code, args, site, run) : instanceOf(code, args, site, run));
}
function runFunction(code, args, site, run) {
	const follow = () => {
		const scope = new Scope(code.scope);
		if (code.owner !== null && code.self !== null) scope.set("super", superOf(code.owner, code.self));
		bindParameters(code, args, scope, run);
		if (code.node.name === "LambdaExpression") {
			const body = withoutSigns(childrenOf(code.node)).at(-1);
			return body === void 0 ? NONE : expressionOf(body, scope, run);
		}
		const frame = {
			scope,
			closure: scope,
			owner: null,
			returned: [],
			yielded: []
		};
		runBody(code.node.getChild("Body"), frame, run);
		if (frame.yielded.length > 0) return list(frame.yielded);
		return frame.returned.length === 0 ? NONE : choice(frame.returned);
	};
	return run.inCall(code, follow, open(site.expression));
}
// src/import/evaluate-python/classes.ts
/** Longer than any row of classes that extend each other. */
const MOST_BASES = 20;
/** What a class of the script, or one that it extends, has by a name. */
function memberOfClass({ body }, name, depth = 0) {
	const own = body?.members.get(name);
	if (own !== void 0 || body === null || depth > MOST_BASES) return own;
	for (const base of body.bases) {
		const inherited = base.kind === "code" ? memberOfClass(base, name, depth + 1) : void 0;
		if (inherited !== void 0) return inherited;
	}
}
/** What an object has by its class: methods are bound to it, and properties are worked out. */
function memberOfThing(self, name, site, run) {
	const member = self.code === null ? void 0 : memberOfClass(self.code, name);
	if (member?.kind !== "code" || member.body !== null) return member;
	if (member.binding === "property") return callCode({
		...member,
		self
	}, NO_ARGUMENTS, site, run);
	return member.binding === "static" ? member : {
		...member,
		self: member.binding === "class" ? self.code : self
	};
}
/** A method of an object or a class, ready to be called; undefined where the script has none. */
function methodOf(self, name) {
	const code = self.kind === "thing" ? self.code : self.kind === "code" ? self : null;
	const member = code === null ? void 0 : memberOfClass(code, name);
	if (member?.kind !== "code" || member.binding === "property") return void 0;
	if (member.body !== null || member.binding === "static") return member;
	if (member.binding === "class") return {
		...member,
		self: code
	};
	return self.kind === "thing" ? {
		...member,
		self
	} : member;
}
/** An object of a class in the script, after its `__init__`. */
function instanceOf(code, args, site, run) {
	const { body } = code;
	if (body?.bases.some(isEnum) === true) return args.positional[0] ?? NONE;
	const self = {
		...thing(code.name, [], site.expression),
		code
	};
	if (body !== null) body.made = self;
	const init = methodOf(self, "__init__");
	if (init !== void 0) {
		callCode(init, args, site, run);
		return self;
	}
	const outside = outsideBase(code);
	if (outside !== null) extendOutside(self, outside, args, site, run);
	setFields(self, code, args);
	return self;
}
/** `class Stage(Enum)`: its members are their values. */
function isEnum(base) {
	return base.kind === "reference" && /(?:^|\.)(?:Str|Int)?Enum$/.test(base.path);
}
/** A data class, or what is like one, takes its fields by name, or in their order. */
function setFields(self, code, args) {
	const fields = fieldsOf(code);
	for (const [index, value] of args.positional.entries()) {
		const name = fields[index];
		if (name !== void 0) self.attributes.set(name, value);
	}
	for (const [name, value] of args.named) self.attributes.set(name, value);
}
function fieldsOf({ body }, depth = 0) {
	if (body === null || depth > MOST_BASES) return [];
	const inherited = body.bases.flatMap((base) => base.kind === "code" ? fieldsOf(base, depth + 1) : []);
	return [.../* @__PURE__ */ new Set([...inherited, ...body.fields])];
}
/** The class outside of the script that a class extends in the end. */
function outsideBase({ body }, depth = 0) {
	if (body === null || depth > MOST_BASES) return null;
	for (const base of body.bases) {
		const found = base.kind === "code" ? outsideBase(base, depth + 1) : base;
		if (found?.kind === "reference") return found;
	}
	return null;
}
/** An object of a class that extends one of the SDK is one of the SDK’s. */
function extendOutside(self, base, args, site, run) {
	const made = callValue(base, args, site, run);
	if (made.kind !== "thing") return;
	self.type = made.type;
	for (const [name, value] of made.attributes) self.attributes.set(name, value);
}
/** What `super` is inside a method. */
function superOf(owner, self) {
	return thing("super", [["=self", self], ["=bases", list(owner.bases)]], "super()");
}
/** `super().__init__(…)` and the like. */
function callSuper(parent, name, args, site, run) {
	const self = parent.attributes.get("=self") ?? NONE;
	const bases = parent.attributes.get("=bases");
	for (const base of bases?.kind === "list" ? bases.items : []) {
		const method = base.kind === "code" ? methodOf(base, name) : void 0;
		if (method !== void 0) return callCode({
			...method,
			self
		}, args, site, run);
		const outside = base.kind === "code" ? outsideBase(base) : base;
		if (self.kind !== "thing" || outside?.kind !== "reference") continue;
		if (name !== "__init__") return ask(run, (library) => library.method?.(self, name, args, site, run) ?? null);
		extendOutside(self, outside, args, site, run);
	}
	return name === "__init__" ? NONE : null;
}
// src/import/evaluate-python/members.ts
/** More than a list of addresses has. Items. */
const LONGEST_LIST = 2e3;
/** Longer than any text whose letters somebody goes through. Characters. */
const LONGEST_ROW = 100;
/** Which of more entries a key means is not worth to be told. */
const MOST_ENTRIES = 8;
/** What a loop goes through; null where nobody can tell. */
function itemsOf(value) {
	if (value.kind === "list") return value.items;
	if (value.kind === "dict" && value.rest === null) return [...value.entries.keys()].slice(0, LONGEST_LIST).map((key) => text(key));
	const whole = knownText(value);
	return whole !== null && whole.length <= LONGEST_ROW ? Array.from(whole, (letter) => text(letter)) : null;
}
/** `value.name`, where it is no call. */
function attributeOf(value, name, site, run) {
	return forEachBranch(value, (self) => {
		if (self.kind === "thing") {
			const own = self.attributes.get(name) ?? memberOfThing(self, name, site, run);
			if (own !== void 0) return own;
		}
		const member = self.kind === "code" ? memberOfClass(self, name) : void 0;
		if (member !== void 0) return member;
		const known = ask(run, (library) => library.attribute?.(self, name, site, run) ?? null);
		if (known !== null) return known;
		if (self.kind === "reference") return {
			kind: "reference",
			path: `${self.path}.${name}`
		};
		return isVarying(self) ? self : open(site.expression);
	});
}
/** Whether a value is made anew by every run as a whole; so is all that is made of it. */
function isVarying(value) {
	const [only, ...others] = value.kind === "text" ? value.pieces : [];
	return typeof only === "object" && only.varies === true && others.length === 0;
}
/** `value[key]`. */
function itemOf(value, key, site, run) {
	return forEachBranch(key, (each) => forEachBranch(value, (self) => itemOfOne(self, each, site, run)));
}
function itemOfOne(self, key, site, run) {
	const own = ownItem(self, key);
	if (own !== void 0) return own;
	const known = ask(run, (library) => library.item?.(self, key, site, run) ?? null);
	if (known !== null) return known;
	return anyItem(self, key) ?? (isVarying(self) ? self : open(site.expression));
}
function ownItem(self, key) {
	const name = keyOf(key);
	if (self.kind === "dict") return name === null ? void 0 : self.entries.get(name);
	if (self.kind === "code") return memberOfClass(self, name ?? "");
	const index = numberOf(key);
	const whole = knownText(self);
	if (index === null) return void 0;
	if (self.kind === "list") return self.items.at(index);
	const letter = whole?.at(index);
	return letter === void 0 ? void 0 : text(letter);
}
/** Which of several a key means that is open, nobody can tell: any. */
function anyItem(self, key) {
	if (knownText(key) !== null || key.kind === "plain") return null;
	const items = self.kind === "dict" ? [...self.entries.values()] : self.kind === "list" ? self.items : [];
	return items.length > 0 && items.length <= MOST_ENTRIES ? choice(items) : null;
}
/** `value[from:to]`, of what is known. */
function sliceOf(value, from, to, expression) {
	return forEachBranch(value, (self) => {
		if (self.kind === "list") return list(self.items.slice(from ?? 0, to ?? void 0));
		const whole = knownText(self);
		if (whole !== null) return text(whole.slice(from ?? 0, to ?? void 0));
		return isVarying(self) ? self : open(expression);
	});
}
/** `len(value)`. */
function lengthOf(value, expression) {
	if (value.kind === "list") return plain(value.items.length);
	if (value.kind === "dict" && value.rest === null) return plain(value.entries.size);
	const whole = knownText(value);
	return whole === null ? open(expression) : plain(whole.length);
}
/** Adds items to a list, as long as there is room. */
function addTo(self, items) {
	self.items.push(...items.slice(0, Math.max(0, LONGEST_LIST - self.items.length)));
}
/** Adds the entries of a value to a dictionary, as `**value` does: every branch of it, and what is open stays so. */
function spreadInto(self, value, expression) {
	for (const branch of branches(value)) if (branch.kind === "dict") {
		for (const [key, entry] of branch.entries) self.entries.set(key, entry);
		self.rest ??= branch.rest;
	} else if (branch.kind === "list") for (const pair of branch.items) {
		const [key, entry] = itemsOf(pair) ?? [];
		const name = key === void 0 ? null : keyOf(key);
		if (name !== null && entry !== void 0) self.entries.set(name, entry);
	}
	else if (branch.kind !== "plain") self.rest ??= branch.kind === "open" ? branch : open(expression);
}
/** What may be set, in a branch, beside what was there before. */
function maybeOver(before, value, run) {
	return before === void 0 || run.uncertain === 0 ? value : choice([before, value]);
}
// src/import/evaluate-python/assign.ts
/** Gives a value to names, attributes or items. Several targets share out what a value holds. */
function assignTo(targets, value, scope, run) {
	const [only, ...others] = targets;
	if (only === void 0) return;
	const isRow = ["TupleExpression", "ArrayExpression"].includes(only.name);
	if (others.length > 0 || only.prevSibling?.name === "*") unpack(targets, value, scope, run);
	else if (isRow) unpack(operandsOf(only), value, scope, run);
	else if (only.name === "ParenthesizedExpression") assignTo(operandsOf(only), value, scope, run);
	else assignOne(only, value, scope, run);
}
/** Leaves targets open: what a loop goes through nobody can tell. */
function assignOpen(targets, scope, run) {
	for (const target of targets) assignTo([target], run.openNode(target), scope, run);
}
/** `a, *b, c = …`: of a value with branches, each gives its part. */
function unpack(targets, value, scope, run) {
	const all = branches(value).map((branch) => itemsOf(branch));
	const rows = all.filter((row) => row !== null);
	const star = targets.findIndex((target) => target.prevSibling?.name === "*");
	for (const [index, target] of targets.entries()) {
		const parts = rows.map((row) => {
			const after = targets.length - 1 - index;
			if (index === star) return list(row.slice(index, row.length - after));
			return (star === -1 || index < star ? row[index] : row.at(-1 - after)) ?? run.openNode(target);
		});
		const part = rows.length === 0 || rows.length < all.length ? [...parts, run.openNode(target)] : parts;
		if (index === star) assignOne(target, choice(part), scope, run);
		else assignTo([target], choice(part), scope, run);
	}
}
function assignOne(target, value, scope, run) {
	if (target.name === "VariableName") {
		setName(run.sourceAt(target), value, scope, run);
		return;
	}
	if (target.name !== "MemberExpression") return;
	const [owner, ...rest] = childrenOf(target);
	if (owner === void 0) return;
	const self = expressionOf(owner, scope, run);
	const property = target.getChild("PropertyName");
	if (property !== null) setAttribute(self, run.sourceAt(property), value, run);
	else setItem(self, valueOfAll(withoutSigns(rest), scope, run), value, run);
}
function setName(name, value, scope, run) {
	const named = nameAfter(name, value);
	const isElsewhere = scope.holderOf(name) !== scope;
	scope.set(name, isElsewhere ? maybeOver(scope.get(name), named, run) : named);
}
/** What has no name of its own is called after the variable that holds it. */
function nameAfter(name, value) {
	if (value.kind !== "open" || value.pieces !== null) return value;
	const pieces = namedPiece(name);
	return pieces === null ? value : {
		...value,
		pieces: withExpression(pieces, value.expression)
	};
}
function setAttribute(value, name, set, run) {
	for (const self of branches(value)) {
		const attributes = self.kind === "thing" ? self.attributes : self.kind === "code" ? self.body?.members : void 0;
		attributes?.set(name, maybeOver(attributes.get(name), set, run));
	}
}
/** `d['k'] = v`. An item of a list by a number that is known. */
function setItem(value, key, set, run) {
	for (const self of branches(value)) {
		const name = keyOf(key);
		const index = numberOf(key);
		if (self.kind === "dict" && name !== null) self.entries.set(name, maybeOver(self.entries.get(name), set, run));
		if (self.kind !== "list" || index === null) continue;
		const place = index < 0 ? self.items.length + index : index;
		if (place in self.items) self.items[place] = maybeOver(self.items[place], set, run);
	}
}
/** `a += b`, and the other signs. A list is changed where it is. */
function updateTarget(node, scope, run) {
	const [target, ...values] = childrenOf(node).filter((child) => !isSign(child));
	const sign = node.getChild("UpdateOp");
	if (target === void 0 || sign === null) return;
	const operator = run.sourceAt(sign).slice(0, -1);
	const value = valueOfAll(values, scope, run);
	const before = expressionOf(target, scope, run);
	if (operator === "+" && before.kind === "list") addTo(before, itemsOf(value) ?? [value]);
	else assignTo([target], binary(operator, before, value, run.sourceAt(node)), scope, run);
}
/** `del name`, `del d['k']`. What may be deleted, in a branch, stays. */
function forget(target, scope, run) {
	if (target.name === "VariableName") scope.delete(run.sourceAt(target));
	if (target.name !== "MemberExpression" || run.uncertain > 0) return;
	const [owner, ...rest] = childrenOf(target);
	if (owner === void 0 || target.getChild("PropertyName") !== null) return;
	const self = expressionOf(owner, scope, run);
	const key = keyOf(valueOfAll(withoutSigns(rest), scope, run));
	if (self.kind === "dict" && key !== null) self.entries.delete(key);
}
// src/import/evaluate-python/collections.ts
/** The entries of a list as the script writes it; `*rows` are theirs. */
function rowOf$1(nodes, scope, run) {
	return nodes.flatMap((item) => {
		const value = expressionOf(item, scope, run);
		return item.prevSibling?.name === "*" ? itemsOf(value) ?? [value] : [value];
	});
}
/** A dictionary as the script writes it. What it writes later replaces what it has written before. */
function dictionaryOf(node, scope, run) {
	const made = dict([], node.from);
	run.written.push(made);
	const inside = childrenOf(node).filter(({ name }) => name !== "{" && name !== "}");
	for (const part of splitAt(inside, ",")) {
		const [first, second, third] = part;
		if (first?.name === "**" && second !== void 0) spreadInto(made, expressionOf(second, scope, run), run.sourceAt(second));
		else if (first !== void 0 && second?.name === ":" && third !== void 0) {
			const key = keyOf(expressionOf(first, scope, run)) ?? run.sourceAt(first);
			made.entries.set(key, expressionOf(third, scope, run));
		}
	}
	return made;
}
// src/import/evaluate-python/comprehension.ts
/** `f(x) for x in rows if x`: of what nobody can count, one for all. */
function rowsFor(children, scope, run) {
	const [head = [], ...loops] = splitAt(children, "for");
	const made = [];
	eachRound(loops, scope, run, (inner) => {
		if (made.length < 2e3) made.push(valueOfAll(withoutSigns(head), inner, run));
	});
	return made;
}
/** `{key: value for …}`. */
function entriesFor(children, at, scope, run) {
	const [head = [], ...loops] = splitAt(children, "for");
	const [[key] = [], [value] = []] = splitAt(head, ":");
	const made = dict([], at);
	eachRound(loops, scope, run, (inner) => {
		if (key === void 0 || value === void 0) return;
		made.entries.set(keyOf(expressionOf(key, inner, run)) ?? run.sourceAt(key), expressionOf(value, inner, run));
	});
	return made;
}
/** Runs what stands before the loops for every round that a condition does not leave out for certain. */
function eachRound([loop, ...inner], scope, run, make) {
	if (loop === void 0) return make(scope);
	const [names = [], source = []] = splitAt(loop, "in");
	const [rows = [], ...conditions] = splitAt(source.filter(({ name }) => name !== "async"), "if");
	const targets = withoutSigns(names);
	const items = itemsOf(valueOfAll(withoutSigns(rows), scope, run));
	run.eachRound(items ?? [null], (item) => {
		const each = new Scope(scope);
		if (item === null) assignOpen(targets, each, run);
		else assignTo(targets, item, each, run);
		if (!conditions.some((part) => truth(valueOfAll(withoutSigns(part), each, run)) === false)) eachRound(inner, each, run, make);
		return true;
	});
}
// src/import/evaluate-python/format-string.ts
/** An f-string: its text, and what is filled in. */
function formatString(node, scope, run) {
	const source = run.sourceAt(node);
	const [, prefix = "", quote = ""] = /^([A-Za-z]*)("""|'''|"|')/.exec(source) ?? [];
	const parts = [];
	let from = node.from + prefix.length + quote.length;
	function addTextUntil(to) {
		parts.push(text(pythonString(prefix + quote + run.source.slice(from, to) + quote)));
	}
	for (const replacement of node.getChildren("FormatReplacement")) {
		addTextUntil(replacement.from);
		parts.push(...replaced(replacement, scope, run));
		from = replacement.to;
	}
	addTextUntil(node.to - quote.length);
	return concatenated(parts, source);
}
/** `{value!r:02d}`; `{value=}` writes the expression, too. */
function replaced(node, scope, run) {
	const filled = operandsOf(node).find(({ name }) => !name.startsWith("Format"));
	const value = filled === void 0 ? NONE : expressionOf(filled, scope, run);
	if (filled !== void 0 && value.kind === "open" && value.pieces === null) return [run.openNode(filled)];
	const conversion = partOf(node, "FormatConversion", run).replace("!", "");
	const spec = partOf(node, "FormatSpec", run).replace(":", "");
	const selfDoc = node.getChild("FormatSelfDoc");
	if (selfDoc === null) return [formattedAs(value, conversion, spec)];
	return [text(run.source.slice(node.from + 1, selfDoc.nextSibling?.from ?? selfDoc.to)), formattedAs(value, conversion === "" && spec === "" ? "r" : conversion, spec)];
}
function partOf(node, name, run) {
	const part = node.getChild(name);
	return part === null ? "" : run.sourceAt(part);
}
// src/import/evaluate-python/expressions.ts
/** `null`, `true` and `false` are what JSON leaves in a script. */
const CONSTANTS = /* @__PURE__ */ new Map([
	["None", NONE],
	["null", NONE],
	["True", plain(true)],
	["true", plain(true)],
	["False", plain(false)],
	["false", plain(false)]
]);
/** The value of an expression, as far as the script says it. `target` is the name that the value is given. */
function expressionOf(node, scope, run, target = "") {
	return run.deeper(() => run.weighed(valueOf(node, scope, run, target)), () => run.openNode(node));
}
/** Several in a row, as after `return` or `=`, are a tuple. */
function valueOfAll(nodes, scope, run, target = "") {
	const [only, ...others] = nodes;
	if (only === void 0) return NONE;
	return others.length === 0 ? expressionOf(only, scope, run, target) : list(rowOf$1(nodes, scope, run));
}
function valueOf(node, scope, run, target) {
	const source = run.sourceAt(node);
	const operands = operandsOf(node);
	const [first] = operands;
	switch (node.name) {
		case "String": return stringOf(source);
		case "ContinuedString": return concatenated(operands.map((part) => expressionOf(part, scope, run)), source);
		case "FormatString": return formatString(node, scope, run);
		case "Number": return numberIn(source);
		case "Boolean":
		case "None":
		case "VariableName": return nameOf(source, scope, run, node);
		case "MemberExpression": return memberOf(node, scope, run);
		case "CallExpression": return callOf(node, scope, run, target);
		case "ParenthesizedExpression":
		case "AwaitExpression": return first === void 0 ? list([]) : expressionOf(first, scope, run, target);
		case "NamedExpression": return named(node, scope, run);
		case "ArrayExpression":
		case "TupleExpression":
		case "SetExpression": return list(rowOf$1(operands, scope, run));
		case "DictionaryExpression": return dictionaryOf(node, scope, run);
		case "ConditionalExpression": return conditional(operands, scope, run);
		case "BinaryExpression": return binaryOf(node, scope, run);
		case "UnaryExpression": {
			const operator = childrenOf(node)[0];
			return first === void 0 || operator === void 0 ? open(source) : unary(run.sourceAt(operator), expressionOf(first, scope, run), source);
		}
		case "ArrayComprehensionExpression":
		case "SetComprehensionExpression":
		case "ComprehensionExpression": return list(rowsFor(childrenOf(node).filter(isNoBracket), scope, run));
		case "DictionaryComprehensionExpression": return entriesFor(childrenOf(node).filter(isNoBracket), node.from, scope, run);
		case "LambdaExpression": return functionOf(node, "lambda", scope, run);
		default: return open(source);
	}
}
/** The text of a string; open where it is not closed on its line, which the parser lets pass. */
function stringOf(source) {
	return source.length > 1 && "\"'".includes(source.slice(-1)) ? text(pythonString(source)) : open(source);
}
function numberIn(source) {
	const digits = source.replaceAll("_", "");
	const value = Number(digits);
	if (/^0[xob]/i.test(digits) ? !Number.isSafeInteger(value) : !Number.isFinite(value)) return open(source);
	if (/[.e]/i.test(digits) && !/^0x/i.test(digits)) return float(value);
	return Number.isSafeInteger(value) ? plain(value) : open(source);
}
function nameOf(name, scope, run, node) {
	const known = CONSTANTS.get(name) ?? scope.get(name);
	if (known !== void 0) return known;
	for (const { globalName } of run.libraries) {
		const path = globalName?.(name) ?? null;
		if (path !== null) return {
			kind: "reference",
			path
		};
	}
	return open(run.sourceAt(node), namedPiece(name));
}
function isNoBracket({ name }) {
	return !/^[[\](){}]$/.test(name);
}
function memberOf(node, scope, run) {
	const [owner, ...rest] = childrenOf(node);
	if (owner === void 0) return run.openNode(node);
	const self = expressionOf(owner, scope, run);
	const site = {
		expression: run.sourceAt(node),
		offset: node.from,
		target: ""
	};
	const property = node.getChild("PropertyName");
	if (property !== null) return attributeOf(self, run.sourceAt(property), site, run);
	const inside = rest.filter(isNoBracket);
	const parts = splitAt(inside, ":");
	if (parts.length > 1) {
		const [from, to, step = null] = parts.map((part) => indexOf(part[0], scope, run));
		return step !== null || from === void 0 || to === void 0 ? open(site.expression) : sliceOf(self, from, to, site.expression);
	}
	return itemOf(self, valueOfAll(withoutSigns(inside), scope, run), site, run);
}
/** An end of a slice: null where it is left out, undefined where nobody knows it. */
function indexOf(node, scope, run) {
	if (node === void 0) return null;
	const value = expressionOf(node, scope, run);
	return value.kind === "plain" && value.value === null ? null : numberOf(value) ?? void 0;
}
function named(node, scope, run) {
	const [target, value] = operandsOf(node);
	if (target === void 0 || value === void 0) return run.openNode(node);
	const result = expressionOf(value, scope, run);
	assignTo([target], result, scope, run);
	return result;
}
function conditional(operands, scope, run) {
	const [yes, condition, no] = operands;
	if (yes === void 0 || condition === void 0 || no === void 0) return NONE;
	const verdict = truth(expressionOf(condition, scope, run));
	if (verdict !== null) return expressionOf(verdict ? yes : no, scope, run);
	return choice([expressionOf(yes, scope, run), expressionOf(no, scope, run)]);
}
/** Sums of many terms nest to the left, deeper than anything else does: they are worked out from the innermost one. */
function binaryOf(node, scope, run) {
	const nested = [];
	let innermost = node;
	while (innermost?.name === "BinaryExpression") {
		nested.push(innermost);
		innermost = innermost.firstChild;
	}
	if (innermost === null) return run.openNode(node);
	let value = expressionOf(innermost, scope, run);
	for (const each of nested.toReversed()) value = run.weighed(applied(each, value, scope, run));
	return value;
}
/** The operator and the right side of an expression, and the value of its left side. */
function applied(node, value, scope, run) {
	const source = run.sourceAt(node);
	const [, ...rest] = childrenOf(node);
	const right = rest.at(-1);
	if (right === void 0) return open(source);
	const operator = rest.slice(0, -1).map((part) => run.sourceAt(part)).join(" ");
	if (operator === "and" || operator === "or") return either(operator, value, () => expressionOf(right, scope, run));
	const other = expressionOf(right, scope, run);
	return /^(?:[<>]=?|[=!]=|is|is not|in|not in)$/.test(operator) ? compared(operator, value, other, source) : binary(operator, value, other, source);
}
// src/import/evaluate-python/arguments.ts
const NO_ARGUMENTS = {
	positional: [],
	named: /* @__PURE__ */ new Map(),
	rest: null
};
/** A function that somebody else calls, with nobody knows what. */
const UNKNOWN_ARGUMENTS = {
	positional: [],
	named: /* @__PURE__ */ new Map(),
	rest: null
};
/** What a call is given: by place, by name, in `*rows` and in `**{…}`. */
function argumentsOf(argList, scope, run) {
	const positional = [];
	const named = /* @__PURE__ */ new Map();
	let rest = null;
	const inner = childrenOf(argList).filter(({ name }) => name !== "(" && name !== ")");
	if (inner.some(({ name }) => name === "for")) return {
		positional: [list(rowsFor(inner, scope, run))],
		named,
		rest
	};
	for (const part of splitAt(inner, ",")) {
		const [first, second, third] = part;
		if (first === void 0) continue;
		if (first.name === "**" && second !== void 0) {
			const spread = dict([]);
			spreadInto(spread, expressionOf(second, scope, run), run.sourceAt(second));
			for (const [name, value] of spread.entries) named.set(name, value);
			rest ??= spread.rest;
		} else if (first.name === "*" && second !== void 0) {
			const row = expressionOf(second, scope, run);
			positional.push(...(itemsOf(row) ?? [row]).slice(0, LONGEST_LIST));
		} else if (second?.name === "AssignOp" && third !== void 0) named.set(run.sourceAt(first), expressionOf(third, scope, run));
		else if (!isSign(first)) positional.push(expressionOf(first, scope, run));
	}
	return {
		positional,
		named,
		rest
	};
}
/** A decorator: what it names, and what that is called with. */
function decoratorOf(node, scope, run) {
	const args = argumentsOf(node.getChild("ArgList"), scope, run);
	const [root = "", ...path] = (/^@\s*([\w.]+)/.exec(run.sourceAt(node))?.[1] ?? "").split(".");
	const value = scope.get(root) ?? {
		kind: "reference",
		path: root
	};
	return {
		args,
		value: value.kind === "reference" ? {
			kind: "reference",
			path: [value.path, ...path].join(".")
		} : value
	};
}
/** An argument by its name, or by its place where it is given without one. Undefined where it is not given. */
function argument(args, name, place = -1) {
	return args.named.get(name) ?? (place === -1 ? void 0 : args.positional[place]);
}
/** The known text of an argument; null where it is not given, or not known. */
function textArgument(args, name, place = -1) {
	return knownText(argument(args, name, place));
}
// src/import/evaluate-python/evaluate.ts
/** More modules than a project of one notebook has. */
const MOST_MODULES = 30;
const MOST_FUNCTIONS = 500;
/**
* Follows a script from its first line to its last, and then each function that nothing has called, with open
* parameters. Nothing is run: no file is read, no call is made, and it ends after a number of steps.
*/
function evaluate(script, libraries, parsedModule) {
	const modules = /* @__PURE__ */ new Map();
	let found = 0;
	function moduleNamed(path) {
		const name = path.replace(/^\.+/, "");
		const known = modules.get(name);
		if (known !== void 0 || name === "" || found >= MOST_MODULES) return known ?? null;
		const parsed = parsedModule(name);
		const scope = parsed === null ? null : moduleScope(name);
		modules.set(name, scope);
		if (parsed === null || scope === null) return null;
		found += 1;
		run.within(parsed.source, () => {
			for (const statement of childrenOf(parsed.top)) runStatement(statement, frameOf(scope), run);
		});
		return scope;
	}
	const run = new Run(script.source, libraries, moduleNamed);
	const scope = moduleScope("__main__");
	for (const statement of childrenOf(script.top)) {
		run.share();
		runStatement(statement, frameOf(scope), run);
	}
	callTheRest(run, script.source);
	return {
		names: scope.entries(),
		written: run.written
	};
}
function moduleScope(name) {
	return new Scope(null, /* @__PURE__ */ new Map([["__name__", text(name)]]));
}
function frameOf(scope) {
	return {
		scope,
		closure: scope,
		owner: null,
		returned: [],
		yielded: []
	};
}
/** Functions of the script that nothing has called yet are called by somebody else. */
function callTheRest(run, source) {
	for (let index = 0; index < run.defined.length && index < MOST_FUNCTIONS; index += 1) {
		const code = run.defined[index];
		if (code === void 0 || code.source !== source) continue;
		run.share();
		if (code.body === null) callOnce(code, run);
		else callMethods(code, run);
	}
}
function callMethods(code, run) {
	const { made, members } = code.body ?? {
		made: null,
		members: /* @__PURE__ */ new Map()
	};
	const methods = [...members.values()].filter((member) => member.kind === "code" && member.body === null);
	const self = made ?? callCode(code, UNKNOWN_ARGUMENTS, siteOf(code), run);
	for (const method of methods) if (method.kind === "code") callOnce({
		...method,
		self: method.binding === "static" ? null : self
	}, run);
}
function callOnce(code, run) {
	if (!run.isCalled(code)) callCode(code, UNKNOWN_ARGUMENTS, siteOf(code), run);
}
function siteOf({ name, node }) {
	return {
		expression: name,
		offset: node.from,
		target: ""
	};
}
// src/import/evaluate-python/builtins.ts
/** Functions that are there without an import. https://docs.python.org/3/library/functions.html */
const BUILTINS = new Set("str int float bool len range list dict tuple set frozenset zip enumerate sorted reversed print input open isinstance max min round abs sum map filter getattr setattr hasattr vars next iter any all type repr format super object property".split(" "));
/** More numbers than a loop over them needs to be seen for. */
const LONGEST_RANGE = 60;
/** What a function of Python itself gives. */
function builtin(name, args, site, run) {
	const { expression } = site;
	const [first = NONE, second, third] = args.positional;
	switch (name) {
		case "str":
		case "repr": return isVarying(first) ? first : asText(first, expression);
		case "format": return formattedAs(first, "", knownText(second) ?? "");
		case "int":
		case "float": return asNumber(name, first, expression);
		case "round":
		case "abs":
		case "max":
		case "min":
		case "sum": return ofNumbers(name, args, expression);
		case "len": return lengthOf(first, expression);
		case "range": return rangeOf(args.positional, expression);
		case "dict": return dictionaryFrom(args, site, run);
		case "vars": return first.kind === "thing" ? dict(first.attributes, site.offset) : open(expression);
		case "list":
		case "tuple":
		case "set":
		case "frozenset":
		case "iter":
		case "filter": return args.positional.length === 0 ? list([]) : rowOf(args.positional.at(-1) ?? first, expression, (row) => row);
		case "sorted": return rowOf(first, expression, (row) => sorted(row, args));
		case "reversed": return rowOf(first, expression, (row) => row.toReversed());
		case "next": return itemsOf(first)?.[0] ?? open(expression);
		case "map": return rowOf(second ?? NONE, expression, (row) => row.slice(0, LONGEST_RANGE).map((item) => callValue(first, {
			...args,
			positional: [item]
		}, site, run)));
		case "enumerate": {
			const start = numberOf(args.named.get("start") ?? second) ?? 0;
			return rowOf(first, expression, (row) => row.map((item, index) => list([plain(index + start), item])));
		}
		case "zip": return zipped(args.positional, expression);
		case "getattr": {
			const attribute = knownText(second);
			if (attribute === null) return open(expression);
			const owner = first.kind === "open" ? `${first.expression}.${attribute}` : expression;
			const value = attributeOf(first, attribute, {
				...site,
				expression: owner
			}, run);
			return value.kind === "open" && third !== void 0 ? choice([value, third]) : value;
		}
		case "setattr": {
			const attribute = knownText(second);
			if (first.kind === "thing" && attribute !== null) first.attributes.set(attribute, third ?? NONE);
			return NONE;
		}
		case "print": return NONE;
		default: return open(expression);
	}
}
function asText(value, expression) {
	if (value.kind === "choice") return choice(value.of.map((branch) => asText(branch, expression)));
	const pieces = piecesIn(value);
	return pieces === null ? open(expression) : textOf(pieces, expression);
}
/** The number in a text; what is open, or made anew, stays what it is. */
function asNumber(name, value, expression) {
	const number = numberOf(value);
	if (number !== null) return name === "int" ? plain(Math.trunc(number)) : float(number);
	const known = knownText(value)?.trim();
	if (known !== void 0 && /^[-+]?\d{1,15}(?:\.\d{1,15})?$/.test(known)) return name === "int" ? plain(Math.trunc(Number(known))) : float(Number(known));
	if (isVarying(value)) return value;
	return open(expression, piecesIn(value));
}
function ofNumbers(name, { positional }, expression) {
	const [first = NONE] = positional;
	if (isVarying(first)) return first;
	const row = positional.length === 1 && name !== "abs" && name !== "round" ? itemsOf(first) : positional;
	const numbers = (row ?? []).map((each) => numberOf(each)).filter((each) => each !== null);
	if (row === null || numbers.length < row.length || numbers.length === 0) return open(expression);
	const [number = 0, digits = 0] = numbers;
	if (name === "abs") return plain(Math.abs(number));
	if (name === "round") return plain(Math.round(number * 10 ** digits) / 10 ** digits);
	if (name === "sum") return plain(numbers.reduce((sum, each) => sum + each, 0));
	return plain(numbers.reduce((best, each) => each < best === (name === "min") ? each : best, number));
}
function rangeOf(positional, expression) {
	const [first = null, second = null, step = 1] = positional.map((each) => numberOf(each));
	const [from, to] = positional.length === 1 ? [0, first] : [first, second];
	if (from === null || to === null || step === null || step === 0) return open(expression);
	const length = Math.min(Math.max(Math.ceil((to - from) / step), 0), LONGEST_RANGE);
	return list(Array.from({ length }, (_each, index) => plain(from + index * step)));
}
function rowOf(value, expression, make) {
	const items = itemsOf(value);
	return items === null ? open(expression) : list(make(items));
}
/** In order, where all are texts, or all are numbers; else as they are. */
function sorted(row, { named }) {
	const texts = row.map((item) => knownText(item)).filter((item) => item !== null);
	const numbers = row.map((item) => numberOf(item)).filter((item) => item !== null);
	if (named.has("key") || Math.max(texts.length, numbers.length) < row.length) return row;
	const inOrder = texts.length === row.length ? texts.toSorted((one, other) => one < other ? -1 : 1).map((item) => text(item)) : numbers.toSorted((one, other) => one - other).map((item) => plain(item));
	const reverse = named.get("reverse");
	return reverse?.kind === "plain" && reverse.value === true ? inOrder.toReversed() : inOrder;
}
function zipped(rows, expression) {
	const all = rows.map((each) => itemsOf(each));
	const known = all.filter((row) => row !== null);
	if (known.length < all.length || known.length === 0) return open(expression);
	const length = Math.min(...known.map((row) => row.length));
	return list(Array.from({ length }, (_each, index) => list(known.map((row) => row[index] ?? NONE))));
}
/** `dict(…)`, as if it were written with braces. */
function dictionaryFrom(args, { expression, offset }, run) {
	const made = dict([], offset);
	const [first] = args.positional;
	if (first !== void 0) spreadInto(made, first, expression);
	for (const [name, value] of args.named) made.entries.set(name, value);
	made.rest ??= args.rest;
	run.written.push(made);
	return made;
}
/** `dict.fromkeys(names, value)`. */
function fromKeys([keys = NONE, value = NONE], { expression, offset }) {
	const items = itemsOf(keys);
	if (items === null) return open(expression);
	return dict(items.map((item) => [keyOf(item) ?? "…", value]), offset);
}
// src/import/evaluate-python/command-line.ts
/** `argparse`: options are their defaults; those without one are open, under their names. */
function commandLine(self, name, args, { expression }, withDefault) {
	if (name === "add_argument") {
		const flags = args.positional.map((each) => knownText(each) ?? "");
		const flag = flags.find((each) => /^(?:--)?\w/.test(each)) ?? flags[0] ?? "";
		const own = textArgument(args, "dest") ?? flag.replace(/^-+/, "").replaceAll("-", "_");
		self.attributes.set(`=${own}`, withDefault(flag, args.named.get("default"), `args.${own}`));
		return NONE;
	}
	if (name === "set_defaults") {
		for (const [own, value] of args.named) self.attributes.set(`=${own}`, withDefault(own, value, `args.${own}`));
		return NONE;
	}
	if (name !== "parse_args" && name !== "parse_known_args") return name.startsWith("add_") ? self : null;
	const parsed = thing("Namespace", [...self.attributes].map(([each, value]) => [each.slice(1), value]), expression);
	return name === "parse_args" ? parsed : list([parsed, list([])]);
}
/** An option that the script does not define. */
function option(name, { expression }) {
	return open(expression, namedPiece(name));
}
// src/import/evaluate-python/paths.ts
/** Functions that leave the text of a path as it is, as far as anybody can tell. */
const SAME = /^os\.(?:path\.(?:abspath|realpath|expanduser|expandvars|normpath)|fspath)$|^urllib\.parse\.(?:quote|unquote)(?:_plus)?$/;
/** What functions of `os.path`, `pathlib` and `urllib.parse` give; null for all others. */
function pathFunction(path, given, expression) {
	const [first = NONE, second = NONE] = given;
	if (/^(?:os\.path|posixpath)\.join$|^(?:pathlib\.)?(?:Pure)?(?:Posix)?Path$/.test(path)) return joinedPath(given, expression);
	if (SAME.test(path)) return first;
	switch (path.replace("posixpath", "os.path")) {
		case "os.path.basename": return pathAttribute(first, "name", expression);
		case "os.path.dirname": return pathAttribute(first, "parent", expression);
		case "os.path.splitext": return splitName(first, expression);
		case "os.path.split": return list([pathAttribute(first, "parent", expression) ?? open(expression), pathAttribute(first, "name", expression) ?? open(expression)]);
		case "urllib.parse.urljoin": return urlJoined(first, second, expression);
		case "urllib.parse.urlparse":
		case "urllib.parse.urlsplit": return forEachBranch(first, (url) => parsedUrl(url, expression));
		default: return null;
	}
}
/** `path.name`, `path.parent` and the like, of a text; null for what no path has. */
function pathAttribute(value, name, expression) {
	if (![
		"name",
		"parent",
		"stem",
		"suffix"
	].includes(name)) return null;
	return forEachBranch(value, (path) => {
		const parts = path.kind === "text" ? splitAtLast(path, "/", expression) : null;
		if (parts === null) return open(expression);
		if (name === "parent") return parts.before;
		if (name === "name") return parts.after;
		const [stem, suffix] = partsOfName(parts.after, expression);
		return (name === "stem" ? stem : suffix) ?? open(expression);
	});
}
function splitAtLast(value, sign, expression) {
	if (value.kind !== "text") return null;
	const parts = splitText(value, "rpartition", {
		positional: [text(sign)],
		named: /* @__PURE__ */ new Map(),
		rest: null
	}, expression);
	const [before, , after] = parts.kind === "list" ? parts.items : [];
	return before === void 0 || after === void 0 ? null : {
		before,
		after
	};
}
/** A name and its ending: `model` and `.tar` of `model.tar`. */
function partsOfName(value, expression) {
	const whole = knownText(value);
	const at = whole?.lastIndexOf(".") ?? -1;
	if (whole === null) return [open(expression), open(expression)];
	return at <= 0 ? [value, text("")] : [text(whole.slice(0, at)), text(whole.slice(at))];
}
function splitName(value, expression) {
	return forEachBranch(value, (path) => list(partsOfName(path, expression)));
}
/** A path that begins with a slash begins anew below the host; all others stand in for what is after the last slash. */
function urlJoined(base, path, expression) {
	const parts = splitAtLast(base, "/", expression);
	const known = knownText(path);
	if (parts === null || known?.startsWith("/") === true || /^\w+:/.test(known ?? "")) return known !== null && /^\w+:/.test(known) ? path : open(expression);
	return concatenated([
		parts.before,
		text("/"),
		path
	], expression);
}
/** `s3://bucket/key`: its bucket is `netloc`, its key is `path`. */
function parsedUrl(url, expression) {
	if (url.kind !== "text") return open(expression);
	const rows = splitText(url, "split", {
		positional: [text("/")],
		named: /* @__PURE__ */ new Map([["maxsplit", {
			kind: "plain",
			value: 3
		}]]),
		rest: null
	}, expression);
	const [scheme, empty, host, path] = rows.kind === "list" ? rows.items : [];
	const known = knownText(scheme);
	if (known === null || !known.endsWith(":") || knownText(empty) !== "" || host === void 0) return open(expression);
	return thing("ParseResult", [
		["scheme", text(known.slice(0, -1))],
		["netloc", host],
		["hostname", host],
		["path", path === void 0 ? text("") : concatenated([text("/"), path], expression)]
	], expression);
}
// ../../../work/main/node_modules/jsonc-parser/lib/umd/main.js
var require_main = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	(function(factory) {
		if (typeof module === "object" && typeof module.exports === "object") {
			var v = factory(__require, exports);
			if (v !== void 0) module.exports = v;
		} else if (typeof define === "function" && define.amd) define([
			"require",
			"exports",
			"./impl/format",
			"./impl/edit",
			"./impl/scanner",
			"./impl/parser"
		], factory);
	})(function(require, exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
		const formatter = require("./impl/format");
		const edit = require("./impl/edit");
		const scanner = require("./impl/scanner");
		const parser = require("./impl/parser");
		/**
		* Creates a JSON scanner on the given text.
		* If ignoreTrivia is set, whitespaces or comments are ignored.
		*/
		exports.createScanner = scanner.createScanner;
		var ScanError;
		(function(ScanError) {
			ScanError[ScanError["None"] = 0] = "None";
			ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
			ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
			ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
			ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
			ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
			ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
		})(ScanError || (exports.ScanError = ScanError = {}));
		var SyntaxKind;
		(function(SyntaxKind) {
			SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
			SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
			SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
			SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
			SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
			SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
			SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
			SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
			SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
			SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
			SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
			SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
			SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
			SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
			SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
			SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
			SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
		})(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
		/**
		* For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
		*/
		exports.getLocation = parser.getLocation;
		/**
		* Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
		* Therefore, always check the errors list to find out if the input was valid.
		*/
		exports.parse = parser.parse;
		/**
		* Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
		*/
		exports.parseTree = parser.parseTree;
		/**
		* Finds the node at the given path in a JSON DOM.
		*/
		exports.findNodeAtLocation = parser.findNodeAtLocation;
		/**
		* Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
		*/
		exports.findNodeAtOffset = parser.findNodeAtOffset;
		/**
		* Gets the JSON path of the given JSON DOM node
		*/
		exports.getNodePath = parser.getNodePath;
		/**
		* Evaluates the JavaScript object of the given JSON DOM node
		*/
		exports.getNodeValue = parser.getNodeValue;
		/**
		* Parses the given text and invokes the visitor functions for each object, array and literal reached.
		*/
		exports.visit = parser.visit;
		/**
		* Takes JSON with JavaScript-style comments and remove
		* them. Optionally replaces every none-newline character
		* of comments with a replaceCharacter
		*/
		exports.stripComments = parser.stripComments;
		var ParseErrorCode;
		(function(ParseErrorCode) {
			ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
			ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
			ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
			ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
			ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
			ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
			ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
			ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
			ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
			ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
			ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
			ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
			ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
			ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
			ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
			ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
		})(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
		function printParseErrorCode(code) {
			switch (code) {
				case 1: return "InvalidSymbol";
				case 2: return "InvalidNumberFormat";
				case 3: return "PropertyNameExpected";
				case 4: return "ValueExpected";
				case 5: return "ColonExpected";
				case 6: return "CommaExpected";
				case 7: return "CloseBraceExpected";
				case 8: return "CloseBracketExpected";
				case 9: return "EndOfFileExpected";
				case 10: return "InvalidCommentToken";
				case 11: return "UnexpectedEndOfComment";
				case 12: return "UnexpectedEndOfString";
				case 13: return "UnexpectedEndOfNumber";
				case 14: return "InvalidUnicode";
				case 15: return "InvalidEscapeCharacter";
				case 16: return "InvalidCharacter";
			}
			return "<unknown ParseErrorCode>";
		}
		exports.printParseErrorCode = printParseErrorCode;
		/**
		* Computes the edit operations needed to format a JSON document.
		*
		* @param documentText The input text
		* @param range The range to format or `undefined` to format the full content
		* @param options The formatting options
		* @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
		* To apply the edit operations to the input, use {@linkcode applyEdits}.
		*/
		function format(documentText, range, options) {
			return formatter.format(documentText, range, options);
		}
		exports.format = format;
		/**
		* Computes the edit operations needed to modify a value in the JSON document.
		*
		* @param documentText The input text
		* @param path The path of the value to change. The path represents either to the document root, a property or an array item.
		* If the path points to an non-existing property or item, it will be created.
		* @param value The new value for the specified property or item. If the value is undefined,
		* the property or item will be removed.
		* @param options Options
		* @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
		* To apply the edit operations to the input, use {@linkcode applyEdits}.
		*/
		function modify(text, path, value, options) {
			return edit.setProperty(text, path, value, options);
		}
		exports.modify = modify;
		/**
		* Applies edits to an input string.
		* @param text The input text
		* @param edits Edit operations following the format described in {@linkcode EditResult}.
		* @returns The text with the applied edits.
		* @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
		*/
		function applyEdits(text, edits) {
			let sortedEdits = edits.slice(0).sort((a, b) => {
				const diff = a.offset - b.offset;
				if (diff === 0) return a.length - b.length;
				return diff;
			});
			let lastModifiedOffset = text.length;
			for (let i = sortedEdits.length - 1; i >= 0; i--) {
				let e = sortedEdits[i];
				if (e.offset + e.length <= lastModifiedOffset) text = edit.applyEdit(text, e);
				else throw new Error("Overlapping edit");
				lastModifiedOffset = e.offset;
			}
			return text;
		}
		exports.applyEdits = applyEdits;
	});
}));
// src/policy/result.ts
/** Wraps a value that was read. */
function success(value) {
	return {
		ok: true,
		value
	};
}
/** Says what could not be read, and what would be right. */
function failure(code, message) {
	return {
		ok: false,
		problem: {
			code,
			message
		}
	};
}
// src/import/languages/depth.ts
var import_main = require_main();
const OPENING = "{[(";
const CLOSING = "}])";
/**
* Whether brackets are nested deeper than any real document. Parsers recurse once for each level, so this is
* asked before. Brackets between double quotes do not count.
*/
function isTooDeep(text) {
	let depth = 0;
	let quoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const character = text.charAt(index);
		if (quoted && character === "\\") index += 1;
		else if (character === "\"" || character === "\n") quoted = character === "\"" && !quoted;
		else if (!quoted && OPENING.includes(character)) depth += 1;
		else if (!quoted && CLOSING.includes(character)) depth -= 1;
		if (depth > 100) return true;
	}
	return false;
}
// src/import/languages/document.ts
/** One sentence for what nests deeper than any request does. */
const TOO_DEEP = "This nests deeper than any request or template. Paste the request alone.";
// src/import/languages/json-faults.ts
/** What is wrong with JSON and what would be right, by jsonc-parser's own names. */
const JSON_FAULTS = {
	InvalidSymbol: "this is no JSON value. Put text between double quotes, or write true, false, null or a number",
	InvalidNumberFormat: "this is no number. Write it like 12 or 0.5, or put it between double quotes",
	PropertyNameExpected: "a name between double quotes is missing, such as \"RoleArn\"",
	ValueExpected: "a value is missing. Write a text between double quotes, a number, true, false or null",
	ColonExpected: "a colon is missing between the name and its value",
	CommaExpected: "a comma is missing",
	CloseBraceExpected: "a closing brace } is missing",
	CloseBracketExpected: "a closing bracket ] is missing",
	EndOfFileExpected: "the document has ended, but more text follows. Paste one document alone",
	InvalidCommentToken: "this is no comment. Comments begin with // or stand between /* and */",
	UnexpectedEndOfComment: "this comment is not closed. Close it with */",
	UnexpectedEndOfString: "this text is not closed. Close it with a double quote on the same line",
	UnexpectedEndOfNumber: "this number is not finished. Write it like 12 or 0.5",
	InvalidUnicode: "after \\u four hexadecimal digits are missing",
	InvalidEscapeCharacter: "this backslash begins nothing that JSON knows. Write a plain backslash as \\\\",
	InvalidCharacter: "this text holds a line break or tab. Write them as \\n and \\t"
};
// src/import/languages/read-json.ts
/** Faults inside a text between double quotes, which no other language here takes for right. */
const IN_TEXT = [
	"UnexpectedEndOfString",
	"InvalidEscapeCharacter",
	"InvalidCharacter",
	"InvalidUnicode"
];
/** Reads JSON; comments and trailing commas are fine. A fault is told with its line and column. */
function readJson(text) {
	if (isTooDeep(text)) return failure("too-deep", TOO_DEEP);
	const tree = new TreeBuilder();
	let fault = null;
	(0, import_main.visit)(text, {
		onObjectBegin: () => tree.open(/* @__PURE__ */ new Map()),
		onObjectProperty: (name) => tree.name(name),
		onObjectEnd: () => tree.close(),
		onArrayBegin: () => tree.open([]),
		onArrayEnd: () => tree.close(),
		onLiteralValue: (value) => tree.add(isLiteral(value) ? value : null),
		onError: (code, _offset, _length, line, column) => {
			fault ??= {
				name: (0, import_main.printParseErrorCode)(code),
				place: `line ${line + 1}, column ${column + 1}`
			};
		}
	}, { allowTrailingComma: true });
	return fault === null ? success({
		language: "json",
		values: tree.roots
	}) : faultOf(fault);
}
function faultOf({ name, place }) {
	return failure(IN_TEXT.includes(name) ? "bad-json-text" : "bad-json", `${place}: ${JSON_FAULTS[name] ?? "this is not JSON"}.`);
}
/** Builds values from what the parser comes across, without ever setting a property by a pasted name. */
var TreeBuilder = class {
	roots = [];
	parents = [];
	names = [];
	add(value) {
		const parent = this.parents.at(-1);
		if (parent === void 0) this.roots.push(value);
		else if (parent instanceof Map) parent.set(this.names.pop() ?? "", value);
		else parent.push(value);
	}
	open(container) {
		this.add(container);
		this.parents.push(container);
	}
	close() {
		this.parents.pop();
	}
	name(name) {
		this.names.push(name);
	}
};
function isLiteral(value) {
	return value === null || [
		"string",
		"number",
		"boolean"
	].includes(typeof value);
}
// src/import/evaluate-python/parsed-text.ts
/** Longer than any definition that somebody writes into a script. Characters. */
const LONGEST = 1e5;
/** `json.loads('{…}')`: what the text holds. What is no text is what `json.dumps` left as it was. */
function parsedText(value, { expression, offset }, run) {
	const known = knownText(value);
	if (known === null) return value.kind === "dict" || value.kind === "list" ? value : open(expression);
	if (known.length > LONGEST || !run.step(Math.floor(known.length / 16))) return open(expression);
	const read = readJson(known);
	const [only, ...others] = read.ok ? read.value.values : [];
	if (only === void 0 || others.length > 0) return open(expression);
	const parsed = fromValue(only, offset);
	if (parsed.kind === "dict") run.written.push(parsed);
	return parsed;
}
function fromValue(value, at) {
	if (typeof value === "string") return text(value);
	if (isUnresolved(value)) return open(value.expression);
	if (isList(value)) return list(value.map((item) => fromValue(item, at)));
	if (!isFields(value)) return plain(value);
	return dict([...value].map(([key, entry]) => [key, fromValue(entry, at)]), at);
}
// src/import/evaluate-python/templates.ts
/** `Template('s3://$bucket/${prefix}').substitute(bucket=…)`. */
function substituted(template, args, expression) {
	const [first] = args.positional;
	const given = first?.kind === "dict" ? first.entries : /* @__PURE__ */ new Map();
	return forEachBranch(template, (branch) => {
		if (branch.kind !== "text") return open(expression);
		return concatenated(branch.pieces.flatMap((piece) => {
			if (typeof piece !== "string") return [{
				kind: "text",
				pieces: [piece]
			}];
			return piece.split(/(\$\$|\$[A-Za-z_]\w*|\$\{\w+\})/).map((part) => {
				if (part === "$$") return text("$");
				const [, name] = /^\$\{?(\w+)\}?$/.exec(part) ?? [];
				if (name === void 0) return text(part);
				return argument(args, name) ?? given.get(name) ?? open(name);
			});
		}), expression);
	});
}
/** `textwrap.dedent('…')`: lines without the spaces that all of them begin with. */
function dedented(value, expression) {
	const whole = knownText(value);
	if (whole === null) return value.kind === "text" ? mapped(value, (known) => known.replaceAll(/\n[ \t]+/g, "\n"), expression) : value;
	const lines = whole.split("\n");
	const shortest = lines.filter((line) => line.trim() !== "").map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0).reduce((least, indent) => Math.min(least, indent), Infinity);
	return text(lines.map((line) => line.slice(Math.min(shortest, line.length))).join("\n"));
}
// src/import/evaluate-python/standard.ts
/** Modules by which code is known that is pasted without its imports. */
const MODULES = new Set("os sys json time datetime uuid random copy argparse pathlib textwrap dataclasses boto3 sagemaker".split(" "));
/** Modules of which nothing is the same twice. */
const VARYING = /^(?:time|datetime|uuid|random|secrets|calendar)(?:\.|$)/;
/** What scripts use of Python’s own library: paths, the environment, times, arguments of the command line, JSON. */
function standardLibrary(defaults) {
	function withDefault(name, value, expression) {
		const known = knownText(value);
		if (known !== null && known !== "") defaults.push({
			name,
			value: known
		});
		return value === void 0 || value.kind === "plain" && value.value === null || known === "" ? environment(name, expression) : value;
	}
	return {
		globalName: (name) => {
			if (BUILTINS.has(name)) return `builtins.${name}`;
			if (name === "Path") return "pathlib.Path";
			return MODULES.has(name) ? name : null;
		},
		call: (path, args, site, run) => {
			if (path.startsWith("builtins.")) {
				const name = path.slice(9);
				return name === "dict.fromkeys" ? fromKeys(args.positional, site) : builtin(name, args, site, run);
			}
			if (/^(?:os\.environ\.get|os\.getenv|os\.environ\.setdefault)$/.test(path)) return withDefault(textArgument(args, "key", 0) ?? "", argument(args, "default", 1), site.expression);
			return pathFunction(path, args.positional, site.expression) ?? otherFunction(path, args, site, run);
		},
		method: (self, name, args, site) => {
			if (self.kind === "text" && (name === "joinpath" || name === "with_name")) {
				const folder = name === "joinpath" ? self : pathAttribute(self, "parent", site.expression);
				return folder === null ? null : pathFunction("os.path.join", [folder, ...args.positional], site.expression);
			}
			if (self.kind === "text" && /^(?:resolve|absolute|expanduser)$/.test(name)) return self;
			if (self.kind !== "thing") return null;
			if (self.type === "Template" && /^(?:safe_)?substitute$/.test(name)) return substituted(self.attributes.get("template") ?? NONE, args, site.expression);
			return self.type === "ArgumentParser" ? commandLine(self, name, args, site, withDefault) : null;
		},
		item: (self, key, site) => self.kind === "reference" && self.path === "os.environ" ? environment(knownText(key) ?? "", site.expression) : null,
		attribute: (self, name, site) => {
			if (name === "value" && (self.kind === "text" || self.kind === "plain")) return self;
			if (self.kind === "text") return pathAttribute(self, name, site.expression);
			return self.kind === "thing" && self.type === "Namespace" ? option(name, site) : null;
		}
	};
}
/** Functions of all other modules. */
function otherFunction(path, args, site, run) {
	const [first = NONE] = args.positional;
	switch (path) {
		case "time.sleep":
		case "random.seed": return NONE;
		case "random.choice": return choice(itemsOf(first)?.slice(0, 10) ?? [open(site.expression)]);
		case "json.dumps": return first;
		case "json.loads":
		case "yaml.safe_load": return parsedText(first, site, run);
		case "copy.copy":
		case "copy.deepcopy": return copied(first, 0, run);
		case "textwrap.dedent": return dedented(first, site.expression);
		case "string.Template": return thing("Template", [["template", first]], site.expression);
		case "types.SimpleNamespace":
		case "argparse.Namespace": return thing("Namespace", args.named, site.expression);
		case "argparse.ArgumentParser": return thing("ArgumentParser", [], site.expression);
		case "dataclasses.field":
		case "pydantic.Field": return defaultOfField(args, site, run);
		default: return VARYING.test(path) ? varying("time stamp") : null;
	}
}
function environment(name, expression) {
	const pieces = namedPiece(name);
	return open(expression, pieces === null ? null : withExpression(pieces, expression));
}
/** `field(default=…)`, `field(default_factory=lambda: …)`. */
function defaultOfField(args, site, run) {
	const factory = args.named.get("default_factory");
	if (factory !== void 0) return callValue(factory, NO_ARGUMENTS, site, run);
	return argument(args, "default", 0) ?? open(site.expression);
}
/** Deeper than any request. Levels. */
const DEEPEST_COPY = 20;
/** `copy.deepcopy(request)`: what is changed in the copy leaves the first as it is. */
function copied(value, depth, run) {
	if (depth > DEEPEST_COPY || !run.step()) return value;
	const copy = (inner) => copied(inner, depth + 1, run);
	if (value.kind === "list") return list(value.items.map(copy));
	if (value.kind === "choice") return choice(value.of.map(copy));
	if (value.kind === "thing") return {
		...value,
		attributes: new Map([...value.attributes].map(([key, entry]) => [key, copy(entry)]))
	};
	return value.kind === "dict" ? {
		...value,
		entries: new Map([...value.entries].map(([key, entry]) => [key, copy(entry)]))
	} : value;
}
// src/import/evaluate-python/fixtures/follow.ts
function parsed(source) {
	return {
		top: parser.parse(source).topNode,
		source
	};
}
/** Follows a script with Python’s own library. `beside` are modules that it imports, by their names. */
function follow(source, beside = {}, defaults = [], others = []) {
	const modules = new Map(Object.entries(beside));
	return evaluate(parsed(source), [...others, standardLibrary(defaults)], (name) => {
		const module = modules.get(name);
		return module === void 0 ? null : parsed(module);
	});
}
// src/stack.tmp.ts
const src = `class A:\n  def __init__(self, v):\n    self.v = v\n  @property\n  def p(self):\n    return f"{'{'}self.v{'}'}"\n` + Array.from({ length: 14 }, (_, i) => `def f${i}(a):\n${Array.from({ length: 6 }, (_, k) => " ".repeat(k + 1) + "for q in [1]:").join("\n")}\n       return ${"[x for x in [".repeat(20)}(lambda z: A(f${i + 1}(z)).p)(a)${"]]".repeat(20)}\n`).join("") + `def f14(a):\n  return a\nx = f0(1)\n`;
let t = performance.now();
console.log([...follow(src).names.keys()].length, performance.now() - t);
const nested = Array.from({ length: 300 }, (_, i) => " ".repeat(i) + (i % 2 ? "def f():" : "class A:")).join("\n") + "\n" + " ".repeat(300) + "x = 1";
console.log(follow(nested).names.size);
function depth(n) {
	try {
		return depth(n + 1);
	} catch {
		return n;
	}
}
console.log("frames", depth(0));
export {};
